import { defineCriterion } from "./criterion.ts";

/**
 * Straight line to the middle of the nearest city, town or village: the data have no outline of where people live,
 * so the first houses lie nearer.
 */
export const housing = defineCriterion({
  id: "housing",
  group: "surroundings",
  unit: "meters",
  measure: { type: "distance", layers: ["places"], takes: () => "yes" },
  options: [],
  curve: {
    shape: "positive",
    points: [
      [500, 0],
      [2500, 1],
    ],
  },
  documentReference: "003:319",
});
