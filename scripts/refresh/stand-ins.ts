import type { Feature, Geometry } from "geojson";
import { parseFeature, type SourceReader } from "../io/read-source.ts";

/** A feature that stands in for one of a source file, its properties under the names that file has. */
export type StandIn = Feature<Geometry | null, Readonly<Record<string, unknown>>>;

/**
 * A reader that gives fetched features where a recipe asks for a file, so that the recipe is the same for both.
 * What is not stood in for comes from the folder of `--from` when there is one.
 *
 * @param tables files without features of which a refresh does without: they read as empty
 */
export function openStandIns(
  features: Readonly<Record<string, readonly StandIn[]>>,
  { tables = [], folder }: { tables?: readonly string[]; folder: SourceReader | null },
): SourceReader {
  const isEmpty = (file: string) => tables.includes(file) && !folder?.has(file);
  const fromFolder = (file: string): SourceReader => {
    if (!folder) throw new Error(`the source file ${file} is missing`);
    return folder;
  };
  return {
    has: (file) => file in features || tables.includes(file) || (folder?.has(file) ?? false),
    geojson: (file, properties) => {
      const found = features[file];
      if (found)
        return found.map((one, index) => parseFeature(one, properties, `${file}, feature ${index + 1}`));
      return isEmpty(file) ? [] : fromFolder(file).geojson(file, properties);
    },
    csv: (file, row) => (isEmpty(file) ? [] : fromFolder(file).csv(file, row)),
  };
}
