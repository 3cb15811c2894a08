import { readFile } from "node:fs/promises";
import type { World } from "../../../../src/analyses/analysis.ts";
import type { LayerData } from "../../../../src/catalog/layer-data.ts";
import { loadLayer } from "../../../../src/catalog/load-layer.ts";
import { loadManifest } from "../../../../src/catalog/load-manifest.ts";
import type { ManifestRegion } from "../../../../src/catalog/manifest.ts";
import type { Read } from "../../../../src/catalog/read.ts";

interface CommittedData {
  readonly world: World;
  readonly regions: readonly ManifestRegion[];
}

let loading: Promise<CommittedData> | null = null;

/** The layers and regions of the product, read once. */
export function committedData(): Promise<CommittedData> {
  loading ??= load();
  return loading;
}

async function load(): Promise<CommittedData> {
  const read: Read = async (path) => ({ ok: true, value: await readFile(`public/data/${path}`, "utf8") });
  const manifest = await loadManifest(read);
  if (!manifest.ok) throw new Error(manifest.problem.code);
  const world = new Map<string, LayerData>();
  for (const about of manifest.value.layers) {
    const layer = await loadLayer(read, about);
    if (layer.ok) world.set(about.id, layer.value);
  }
  return { world, regions: manifest.value.regions };
}
