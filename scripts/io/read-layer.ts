import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LayerCollection } from "../../src/catalog/feature.ts";
import { layerFile } from "./write-layer.ts";

/** A layer as it is committed, or `null` when there is none yet. */
export function readCommittedLayer(folder: string, id: string): LayerCollection | null {
  const path = join(folder, layerFile(id));
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as LayerCollection) : null;
}
