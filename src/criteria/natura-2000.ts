import { defineCriterion } from "./criterion.ts";

/** Straight line to the edge of the nearest Natura 2000 area; 0 is inside. A screening, no calculation. */
export const natura2000 = defineCriterion({
  id: "natura-2000",
  group: "surroundings",
  unit: "meters",
  measure: { type: "distance", layers: ["natura-2000"], takes: () => "yes" },
  options: [],
  curve: {
    shape: "positive",
    points: [
      [0, 0],
      [5000, 1],
    ],
  },
  documentReference: "003:159",
});
