import type { LayerCollection } from "../../src/catalog/feature.ts";
import { checkCollection } from "../checks/check-collection.ts";
import { checkSegments } from "../checks/check-segments.ts";
import { keepTold } from "../io/keep-told.ts";
import { readCommittedLayer } from "../io/read-layer.ts";
import type { SourceReader } from "../io/read-source.ts";
import { writeLayer } from "../io/write-layer.ts";
import { writeManifest } from "../io/write-manifest.ts";
import { writeSearchIndex } from "../io/write-search-index.ts";
import { readDocumentObjects } from "../sources/document-objects.ts";
import { readPlanYears } from "../sources/plan-years.ts";
import { countKnown } from "../steps/count-known.ts";
import { finish } from "../steps/finish.ts";
import { withDocumentReferences } from "../steps/with-document-references.ts";
import { withPlanYears } from "../steps/with-plan-years.ts";
import type { Recipe, RecipeContext } from "./recipe.ts";

/** Where a build reads and writes, and how it speaks. */
export interface Kitchen {
  readonly recipes: readonly Recipe[];
  readonly read: SourceReader;
  /** The folder the layers are written to. */
  readonly to: string;
  /** The folder with one JSON file per region. */
  readonly regions: string;
  readonly print: (line: string) => void;
  /** Make only these layers; the others stay as they are committed. `null` makes all. */
  readonly only: readonly string[] | null;
}

/**
 * Makes every layer in order and writes it when it keeps all its promises. A layer that fails is named with
 * the reason and stays as it was; the others go on.
 *
 * @returns the ids of the layers that failed
 */
export async function runRecipes(kitchen: Kitchen): Promise<readonly string[]> {
  const { recipes, read, to, regions, print, only } = kitchen;
  const built = new Map<string, LayerCollection>();
  const failed: string[] = [];
  const made = new Set<string>();
  for (const recipe of recipes) {
    const committed = readCommittedLayer(to, recipe.id);
    if (only && !only.includes(recipe.id)) {
      if (committed) built.set(recipe.id, committed);
      continue;
    }
    const { collection, troubles, lines } = await makeLayer(recipe, { read, built });
    if (collection && troubles.length === 0) {
      writeLayer(to, recipe.id, collection);
      built.set(recipe.id, collection);
      made.add(recipe.id);
      print(`${recipe.id}: ${collection.features.length} features`);
      for (const line of lines) print(`  ${line}`);
    } else {
      failed.push(recipe.id);
      print(`${recipe.id}: left as it was, because`);
      for (const trouble of troubles) print(`  ${trouble}`);
      if (committed) built.set(recipe.id, committed);
    }
  }
  const lines = writeManifest(to, keepTold(recipes, to, made), regions);
  print(["In each region (* may be incomplete there):", ...lines].join("\n  "));
  writeSearchIndex(to, built);
  return failed;
}

/** A layer that was made, or what stood in the way. */
export interface Attempt {
  readonly collection: LayerCollection | null;
  readonly troubles: readonly string[];
  readonly lines: readonly string[];
}

/** Makes one layer and holds it against all its promises; nothing is written. */
export async function makeLayer(recipe: Recipe, context: RecipeContext): Promise<Attempt> {
  const missing = recipe.sources.filter((file) => !context.read.has(file));
  if (missing.length > 0) {
    return {
      collection: null,
      troubles: missing.map((file) => `the source file ${file} is missing`),
      lines: [],
    };
  }
  try {
    const { maximumSegmentMeters } = recipe;
    const { toleranceMeters } = recipe.about;
    const made = await recipe.build(context.read, context.built);
    const collection = withDocumentReferences(
      recipe.id,
      withPlanYears(recipe.id, finish(made, toleranceMeters), readPlanYears()),
      readDocumentObjects(),
    );
    const troubles = [
      ...checkCollection(collection, toleranceMeters, recipe.extent),
      ...(maximumSegmentMeters ? checkSegments(collection, maximumSegmentMeters) : []),
      ...recipe.check(collection, context),
    ];
    const known = countKnown(collection, recipe.attributes ?? []).map(
      ({ attribute, known, of }) => `${attribute} known for ${known} of ${of}`,
    );
    return { collection, troubles, lines: [...(recipe.report?.(collection, context) ?? []), ...known] };
  } catch (error) {
    return {
      collection: null,
      troubles: [error instanceof Error ? error.message : String(error)],
      lines: [],
    };
  }
}
