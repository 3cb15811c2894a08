import type { LayerCollection, LayerFeature } from "../../src/catalog/feature.ts";
import { sortedJson } from "../io/write-file.ts";

/** What differs between a layer as it is and as it would become: names, by id. */
export interface LayerChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** Compares by id; a feature of which only the date is another is not a changed one. */
export function compareLayers(before: LayerCollection | null, after: LayerCollection): LayerChanges {
  const old = new Map(before?.features.map((feature) => [feature.properties.id, feature]));
  const fresh = new Map(after.features.map((feature) => [feature.properties.id, feature]));
  return {
    added: names([...fresh.values()].filter(({ properties }) => !old.has(properties.id))),
    removed: names([...old.values()].filter(({ properties }) => !fresh.has(properties.id))),
    changed: names(
      [...fresh.values()].filter((feature) => {
        const known = old.get(feature.properties.id);
        return known !== undefined && content(known) !== content(feature);
      }),
    ),
  };
}

function names(features: readonly LayerFeature[]): string[] {
  return features.map(({ properties }) => properties.name_nl);
}

/** Everything of a feature but when it was looked up. */
function content({ geometry, properties }: LayerFeature): string {
  const told = Object.entries(properties).filter(([key]) => key !== "sourceDate" && !key.endsWith("_date"));
  return sortedJson([geometry, Object.fromEntries(told)]);
}
