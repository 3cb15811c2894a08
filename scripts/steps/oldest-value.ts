import type { LayerCollection } from "../../src/catalog/feature.ts";

/** A year of opening is dated by that year: it says nothing of how old the knowledge is. */
const DATED_BY_ITSELF = /^openingYear(_\d+)?_date$/;

/**
 * The earliest date that any value of a layer gives for itself; null when none does. A layer is collected on one
 * day from pages of many years: this is how old what it says may be.
 */
export function oldestValueDate({ features }: LayerCollection): string | null {
  const dates = features.flatMap(({ properties }) =>
    Object.entries(properties).flatMap(([key, value]) =>
      key.endsWith("_date") && !DATED_BY_ITSELF.test(key) && typeof value === "string" ? [value] : [],
    ),
  );
  return dates.sort()[0] ?? null;
}
