import type { FeatureProperties } from "../catalog/feature.ts";
import { defineCriterion, type Takes } from "./criterion.ts";
import { both, isThere, names, whether } from "./takes.ts";

/**
 * Straight line to the nearest place where trucks charge. Regulation (EU) 2023/1804 asks for one at least every 60 km
 * along the core network by the end of 2030: along such a road none is farther than 30 km.
 */
export const charging = defineCriterion({
  id: "charging",
  group: "energy",
  unit: "meters",
  measure: {
    type: "distance",
    layers: ["energy"],
    takes: (_, properties, choice) => both(isForTrucks(properties), isThere(properties, choice)),
  },
  options: [],
  curve: {
    shape: "inverse",
    points: [
      [5000, 1],
      [30_000, 0],
    ],
  },
  documentReference: "003:521",
});

/** Of most fast chargers nobody says whether a truck can use them. */
function isForTrucks({ kind, vehicles }: FeatureProperties): Takes {
  if (kind === "truck-charging" || kind === "clean-energy-hub") return "yes";
  return kind === "fast-charging" ? whether(names(vehicles, "truck")) : "no";
}
