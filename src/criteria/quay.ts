import type { FeatureProperties } from "../catalog/feature.ts";
import { cemtClassIn } from "../core/cemt.ts";
import { type Choice, defineCriterion, type Takes } from "./criterion.ts";
import { admits, SHIP_CLASSES, waterwaySize } from "./ship-class.ts";
import { both, isThere } from "./takes.ts";

/** Points of harbours are known to 300 m or worse, and lie beside the fairway. */
const ON_WATERWAY_METERS = 1000;

/**
 * Straight line to the nearest harbour where ships of a class can come: the class that the harbour's own source
 * names, else that of the waterway it lies on.
 */
export const quay = defineCriterion({
  id: "quay",
  group: "access",
  unit: "meters",
  measure: {
    type: "distance",
    layers: ["ports"],
    borrows: {
      from: "waterways",
      withinMeters: ON_WATERWAY_METERS,
      properties: ["cemtClass", "maxLengthMeters", "maxBeamMeters"],
    },
    takes: (_, properties, choice) => both(isHarbour(properties, choice), comesTo(properties, choice)),
  },
  options: SHIP_CLASSES,
  curve: {
    shape: "inverse",
    points: [
      [500, 1],
      [10_000, 0],
    ],
  },
  documentReference: "003:346",
});

/** The register does not say what a basin is for; it may be for yachts. */
function isHarbour(properties: FeatureProperties, choice: Choice): Takes {
  if (properties.kind === "port-authority") return "no";
  return both(properties.kind === "harbour" ? "yes" : "maybe", isThere(properties, choice));
}

function comesTo(properties: FeatureProperties, choice: Choice): Takes {
  const own = typeof properties.maxShip === "string" ? cemtClassIn(properties.maxShip) : null;
  const size = waterwaySize(properties);
  return admits(own ? { ...size, cemtClass: own } : size, choice);
}
