import { join } from "node:path";
import type { LayerCollection } from "../../src/catalog/feature.ts";
import { sortedJson, writeWholeFile } from "./write-file.ts";

/** The file of a layer in the data folder. */
export function layerFile(id: string): string {
  return `${id}.geojson`;
}

/** A layer as text: one feature on a line, keys sorted, so that a change reads well in a diff. */
function layerText(collection: LayerCollection): string {
  const lines = collection.features.map((feature) => sortedJson(feature));
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}

/** Writes a finished layer to `<folder>/<id>.geojson`. */
export function writeLayer(folder: string, id: string, collection: LayerCollection): void {
  writeWholeFile(join(folder, layerFile(id)), layerText(collection));
}
