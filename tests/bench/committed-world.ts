import { readFile } from "node:fs/promises";
import { proximity } from "../../src/analyses/proximity/index.ts";
import type { Site } from "../../src/analyses/proximity/types.ts";
import type { LayerData } from "../../src/catalog/layer-data.ts";
import { loadLayer } from "../../src/catalog/load-layer.ts";
import { loadManifest } from "../../src/catalog/load-manifest.ts";
import type { Read } from "../../src/catalog/read.ts";
import { sitesInProvince } from "../oracle/public-data.ts";

/** The committed layers that proximity measures to. */
export async function committedWorld(): Promise<ReadonlyMap<string, LayerData>> {
  const read: Read = async (path) => ({ ok: true, value: await readFile(`public/data/${path}`, "utf8") });
  const manifest = await loadManifest(read);
  if (!manifest.ok) throw new Error("public/data has no manifest: run npm run data first.");
  const world = new Map<string, LayerData>();
  for (const about of manifest.value.layers.filter(({ id }) => proximity.needs.includes(id))) {
    const layer = await loadLayer(read, about);
    if (layer.ok) world.set(about.id, layer.value);
  }
  return world;
}

/** Seeded sites in the province, as the product knows them. */
export function provinceSites(count: number): readonly (Site & { readonly type: "point" })[] {
  return sitesInProvince(count, 20261121).map(([longitude = 0, latitude = 0], index) => ({
    id: `site-${index + 1}`,
    type: "point",
    longitude,
    latitude,
    name: null,
  }));
}
