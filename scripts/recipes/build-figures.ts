import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { checkFigures } from "../checks/check-figures.ts";
import { readFigures, writeFigures } from "../io/figure-files.ts";
import { readCommittedLayer } from "../io/read-layer.ts";

/**
 * Writes the figures of `data/figures` when they keep their promises, the features they name included; else
 * says what is wrong and leaves `figures.json` as it was.
 *
 * @param to the folder of the built data, its layers already made
 * @returns true when it was written
 */
export function buildFigures(to: string, print: (line: string) => void): boolean {
  const troubles: string[] = [];
  try {
    const index = readFigures();
    troubles.push(...checkFigures(index, builtFeatures(to)));
    if (troubles.length === 0) {
      writeFigures(to, index);
      print(`figures: ${index.figures.length} figures`);
    }
  } catch (error) {
    troubles.push(error instanceof Error ? error.message : String(error));
  }
  if (troubles.length > 0) print("figures: left as they were, because");
  for (const trouble of troubles) print(`  ${trouble}`);
  return troubles.length === 0;
}

function builtFeatures(folder: string): Map<string, Set<string>> {
  const layers = readdirSync(folder).filter((file) => file.endsWith(".geojson"));
  return new Map(
    layers.map((file) => {
      const layer = basename(file, ".geojson");
      const features = readCommittedLayer(folder, layer)?.features ?? [];
      return [layer, new Set(features.map(({ properties }) => properties.id))];
    }),
  );
}
