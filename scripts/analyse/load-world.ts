import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LayerData } from "../../src/catalog/layer-data.ts";
import { loadLayer } from "../../src/catalog/load-layer.ts";
import { loadManifest } from "../../src/catalog/load-manifest.ts";
import type { Manifest } from "../../src/catalog/manifest.ts";
import type { Read } from "../../src/catalog/read.ts";
import { problem } from "../../src/core/problem.ts";
import { failure, success } from "../../src/core/result.ts";
import { Complaint } from "./complaint.ts";

/** The data of a run; what could not be read is in `failed`, and the rest goes on. */
export interface LoadedWorld {
  readonly manifest: Manifest;
  readonly world: ReadonlyMap<string, LayerData>;
  readonly failed: readonly { readonly layer: string; readonly file: string }[];
}

/** Reads the manifest of a data folder and the layers that are needed. */
export async function loadWorld(folder: string, ids: readonly string[]): Promise<LoadedWorld> {
  const read = readFolder(folder);
  const manifest = await loadManifest(read);
  if (!manifest.ok) throw new Complaint("cli.noData", { folder });
  const world = new Map<string, LayerData>();
  const failed: { layer: string; file: string }[] = [];
  for (const about of manifest.value.layers.filter(({ id }) => ids.includes(id))) {
    const layer = await loadLayer(read, about);
    if (layer.ok) world.set(about.id, layer.value);
    else failed.push({ layer: about.id, file: about.file });
  }
  return { manifest: manifest.value, world, failed };
}

/** Reads files of a data folder. */
export function readFolder(folder: string): Read {
  return async (path) => {
    try {
      return success(await readFile(join(folder, path), "utf8"));
    } catch {
      return failure(problem("not-found", { file: path }));
    }
  };
}
