import type nl from "./nl.json";
import type pagesNl from "./pages/nl.json";

type Leaves<T, Prefix extends string> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

type WithoutPlural<Key extends string> = Key extends `${infer Stem}_one`
  ? Stem
  : Key extends `${infer Stem}_other`
    ? Stem
    : Key;

/**
 * Groups whose keys follow from a list elsewhere (layers, attributes, problems …): they are put together at
 * run time, and `tests/contracts/languages.test.ts` checks that every member of the list has its words.
 */
export const OPEN_GROUPS = [
  "layers",
  "attributes",
  "codes",
  "kinds",
  "statuses",
  "problems",
  "history",
  "groups",
  "proximity.warnings",
  "proximity.modes",
  "map.backgrounds",
] as const;

/** A key of the language files. Dutch is the source: a key that it lacks does not compile. */
export type Key = WithoutPlural<Leaves<typeof nl, "">> | `${(typeof OPEN_GROUPS)[number]}.${string}`;

/** Groups of the page words whose keys follow from a list elsewhere. */
type OpenPageGroup = "projects.analyses" | "criteria" | "suitability.presets";

/** A key of `pages/<language>.json`: the words of the panels that explain at length. */
export type PageKey = WithoutPlural<Leaves<typeof pagesNl, "">> | `${OpenPageGroup}.${string}`;
