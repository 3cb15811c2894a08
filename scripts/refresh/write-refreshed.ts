import { cpSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { LayerCollection } from "../../src/catalog/feature.ts";
import { checkDataFolder } from "../checks/check-data-folder.ts";
import { keepTold } from "../io/keep-told.ts";
import { layerFile, writeLayer } from "../io/write-layer.ts";
import { writeManifest } from "../io/write-manifest.ts";
import { writeSearchIndex } from "../io/write-search-index.ts";
import type { Recipe } from "../recipes/recipe.ts";

/** What is to be written. */
export interface Refreshed {
  readonly to: string;
  readonly regions: string;
  readonly recipes: readonly Recipe[];
  /** The layers made anew, as recipes that say of them what is true now. */
  readonly made: ReadonlyMap<string, { readonly recipe: Recipe; readonly collection: LayerCollection }>;
  /** Every layer as it is after this, in the order of the recipes. */
  readonly built: ReadonlyMap<string, LayerCollection>;
}

/** Sizes of all files together: a full build may be over them, which is no reason to keep it from anyone. */
const BUDGET_TROUBLE = /^all files together/;

/**
 * Writes layers, manifest and search index, all or nothing: into a copy of the folder first, which is held
 * against every promise of the data, then file by file over the old ones. Nothing in it waits, so an interrupt
 * comes before or after it.
 *
 * @returns promises that the whole would break and that it did not break before; with any, nothing is written
 */
export function writeRefreshed({ to, regions, recipes, made, built }: Refreshed): readonly string[] {
  const copy = `${to}.unfinished`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(to, copy, { recursive: true });
  try {
    for (const [id, { collection }] of made) writeLayer(copy, id, collection);
    const told = recipes.map((recipe) => made.get(recipe.id)?.recipe ?? recipe);
    writeManifest(copy, keepTold(told, to, new Set(made.keys())), regions);
    writeSearchIndex(copy, built);
    const found = checkDataFolder(copy, told, regions).troubles.filter((one) => !BUDGET_TROUBLE.test(one));
    const before = new Set(found.length > 0 ? checkDataFolder(to, recipes, regions).troubles : []);
    const troubles = found.filter((one) => !before.has(one));
    if (troubles.length > 0) return troubles;
    for (const file of [...[...made.keys()].map(layerFile), "search.json", "manifest.json"]) {
      renameSync(join(copy, file), join(to, file));
    }
    return [];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
