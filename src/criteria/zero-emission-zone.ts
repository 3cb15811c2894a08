import { defineCriterion } from "./criterion.ts";
import { isThere } from "./takes.ts";

/** Straight line to the middle of the nearest city with a zone; where a zone ends is not in the data. */
export const zeroEmissionZone = defineCriterion({
  id: "zero-emission-zone",
  group: "policy",
  unit: "meters",
  measure: {
    type: "distance",
    layers: ["zero-emission-zones"],
    takes: (_, properties, choice) => isThere(properties, choice),
  },
  options: [],
  curve: {
    shape: "inverse",
    points: [
      [2000, 1],
      [15_000, 0],
    ],
  },
  documentReference: "003:524",
});
