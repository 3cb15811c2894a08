import * as v from "valibot";
import { CURATED } from "./curated.ts";

const Row = v.object({ layer: v.string(), id: v.string(), alias: v.string() });

/**
 * Other names people look for, from `data/curated/aliases.csv`: spelling variants in the founding documents,
 * common beside official names. Read once.
 */
export function aliasesFor(layer: string, id: string): readonly string[] {
  rows ??= CURATED.csv("aliases.csv", Row);
  return rows.filter((row) => row.layer === layer && row.id === id).map(({ alias }) => alias);
}

let rows: readonly v.InferOutput<typeof Row>[] | undefined;

/** Every feature the table names, as `layer/id`, so that a check can find the ones that do not exist. */
export function aliasedFeatures(layer: string): readonly string[] {
  rows ??= CURATED.csv("aliases.csv", Row);
  return [...new Set(rows.filter((row) => row.layer === layer).map(({ id }) => id))];
}

/** Joins names to the text of `aliases`; repeats and the name itself are left out, none is null. */
export function joinAliases(name: string, others: readonly (string | null)[]): string | null {
  const kept = new Set(others.filter((other) => other !== null && other !== name));
  return kept.size > 0 ? [...kept].join("; ") : null;
}
