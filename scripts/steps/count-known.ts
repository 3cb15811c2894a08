import type { LayerCollection } from "../../src/catalog/feature.ts";

/** How many features have a known value for an attribute. */
export interface KnownCount {
  readonly attribute: string;
  readonly known: number;
  readonly of: number;
}

/** Counts for each attribute on how many features it is known; unknown (`null` or left out) is not zero. */
export function countKnown({ features }: LayerCollection, attributes: readonly string[]): KnownCount[] {
  return attributes.map((attribute) => ({
    attribute,
    known: features.filter(({ properties }) => (properties[attribute] ?? null) !== null).length,
    of: features.length,
  }));
}
