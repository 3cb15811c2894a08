import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { RegionFile } from "../../src/catalog/manifest.ts";

/** The folder with one file per region. */
export const REGIONS_FOLDER = "data/regions";

/** The region files of a folder, in their own order. Throws, with the file's name, at one that is not right. */
export function readRegionFiles(folder: string = REGIONS_FOLDER): RegionFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => readRegionFile(folder, file))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** What a region is called, by its id. Throws when no file has that id. */
export function regionNames(id: string, folder: string = REGIONS_FOLDER): { nl: string; en: string } {
  const { name_nl, name_en } = readRegionFile(folder, `${id}.json`);
  return { nl: name_nl, en: name_en };
}

function readRegionFile(folder: string, file: string): RegionFile {
  const parsed = v.safeParse(RegionFile, JSON.parse(readFileSync(join(folder, file), "utf8")));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`${join(folder, file)}: ${v.getDotPath(issue)}: ${issue.message}`);
  }
  if (`${parsed.output.id}.json` !== file) {
    throw new Error(`${join(folder, file)}: is about ${parsed.output.id}, so it has to be named that way`);
  }
  return parsed.output;
}
