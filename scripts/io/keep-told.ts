import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { Manifest } from "../../src/catalog/manifest.ts";
import type { Recipe } from "../recipes/recipe.ts";

/**
 * The recipes with, for layers that are not made now, what the manifest says of them when it is about another
 * making than the recipe's: from live sources, or at full resolution.
 *
 * @param made ids of the layers that are made in this run
 */
export function keepTold(
  recipes: readonly Recipe[],
  folder: string,
  made: ReadonlySet<string>,
): readonly Recipe[] {
  const path = join(folder, "manifest.json");
  if (!existsSync(path)) return recipes;
  const parsed = v.safeParse(Manifest, JSON.parse(readFileSync(path, "utf8")));
  const told = new Map(
    (parsed.success ? parsed.output.layers : [])
      .filter(({ id }) => !made.has(id))
      .map((layer) => [layer.id, layer]),
  );
  return recipes.map((recipe) => {
    const layer = told.get(recipe.id);
    const sameMaking = layer && !layer.fetched && layer.toleranceMeters === recipe.about.toleranceMeters;
    if (!layer || sameMaking) return recipe;
    const { id, file, featureCount, bytes, sha256, completeness, geometry, ...about } = layer;
    return { ...recipe, geometry, about };
  });
}
