import type { FeatureProperties } from "../catalog/feature.ts";
import { type Choice, defineCriterion, type Takes } from "./criterion.ts";
import { both, isThere, whether } from "./takes.ts";

/** Straight line to the nearest place where a driver may rest with the truck. */
export const truckParking = defineCriterion({
  id: "truck-parking",
  group: "access",
  unit: "meters",
  measure: {
    type: "distance",
    layers: ["truck-parkings"],
    takes: (_, properties, choice) => both(hasRoom(properties, choice), isThere(properties, choice)),
  },
  options: ["truck-parking", "rest-place"],
  curve: {
    shape: "inverse",
    points: [
      [5000, 1],
      [25_000, 0],
    ],
  },
  documentReference: "003:351",
});

/** Of most rest and service areas nobody says how many trucks can stand there. */
function hasRoom({ kind, truckPlaces }: FeatureProperties, { option }: Choice): Takes {
  if (kind === "truck-parking" || option === "rest-place") return "yes";
  return whether(typeof truckPlaces === "number" ? truckPlaces > 0 : null);
}
