import type { AttributeValue, LayerCollection } from "../../src/catalog/feature.ts";
import type { PlanYear } from "../sources/plan-years.ts";

/**
 * Adds to the plans of a layer the years that sources give (`fromYear`, `toYear`), with their source. A row
 * for something that is not there, or that exists, is an error that names it.
 */
export function withPlanYears(
  layer: string,
  collection: LayerCollection,
  years: readonly PlanYear[],
): LayerCollection {
  const own = new Map(years.filter((row) => row.layer === layer).map((row) => [row.id, row]));
  if (own.size === 0) return collection;
  for (const id of own.keys()) {
    const status = collection.features.find(({ properties }) => properties.id === id)?.properties.status;
    if (status === undefined || status === "existing") {
      throw new Error(`data/curated/plan-years.csv: ${layer}/${id} is ${status ?? "missing"}, not a plan`);
    }
  }
  return {
    ...collection,
    features: collection.features.map((feature) => {
      const row = own.get(feature.properties.id);
      return row ? { ...feature, properties: { ...feature.properties, ...told(row) } } : feature;
    }),
  };
}

function told(row: PlanYear): Record<string, AttributeValue> {
  const key = row.from_year === null ? "toYear" : "fromYear";
  const companions = {
    [`${key}_qualifier`]: row.qualifier_nl,
    [`${key}_qualifier_en`]: row.qualifier_en,
    [`${key}_source`]: row.source,
    [`${key}_date`]: row.date,
    [`${key}_confidence`]: row.confidence,
  };
  const known = Object.entries(companions).filter(([, value]) => value !== null);
  return { fromYear: row.from_year, toYear: row.to_year, ...Object.fromEntries(known) };
}
