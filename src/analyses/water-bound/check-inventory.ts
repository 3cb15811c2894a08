import type { PlotInventory } from "../../catalog/plot-inventory.ts";
import { PLOT_USES } from "../../catalog/plot-inventory.ts";
import { formatFeatureRef } from "../../core/feature-ref.ts";
import type { PlaceUse, WaterBoundWarning } from "./result.ts";
import { exceeds } from "./sum-plots.ts";

/** What in an inventory cannot be right, or cannot be counted. */
export function checkInventory(inventory: PlotInventory, places: readonly PlaceUse[]): WaterBoundWarning[] {
  if (inventory.example) return [{ code: "example-left-out", subject: inventory.title }];
  const known = new Set(places.map(({ layer, featureId }) => formatFeatureRef({ layer, id: featureId })));
  const named = [...inventory.plots, ...inventory.totals].map(({ place }) => place);
  const contradicted = places.filter(({ hectares, waterBoundHectares }) =>
    exceeds(
      PLOT_USES.reduce((sum, use) => sum + hectares[use], 0),
      waterBoundHectares,
    ),
  );
  return [
    ...warn("place-not-found", unique(named.filter((place) => !known.has(place)))),
    ...warn("duplicate-plot", repeated(inventory.plots.map(({ id }) => id))),
    ...warn("duplicate-total", repeated(inventory.totals.map(({ place }) => place))),
    ...warn(
      "plots-exceed-total",
      contradicted.map(({ layer, featureId }) => formatFeatureRef({ layer, id: featureId })),
    ),
  ];
}

function warn(code: WaterBoundWarning["code"], subjects: readonly string[]): WaterBoundWarning[] {
  return subjects.map((subject) => ({ code, subject }));
}

function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return unique(names.filter((name) => seen.size === seen.add(name).size));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
