import { defineCriterion } from "./criterion.ts";
import { whether } from "./takes.ts";

/**
 * Straight line to the nearest Natura 2000 area with nature that is sensitive to nitrogen. From 25 km, where AERIUS
 * Calculator stops, farther away counts no more.
 */
export const natura2000Nitrogen = defineCriterion({
  id: "natura-2000-nitrogen",
  group: "surroundings",
  unit: "meters",
  measure: {
    type: "distance",
    layers: ["natura-2000"],
    takes: (_, { nitrogenSensitive }) =>
      whether(typeof nitrogenSensitive === "boolean" ? nitrogenSensitive : null),
  },
  options: [],
  curve: {
    shape: "positive",
    points: [
      [0, 0],
      [25_000, 1],
    ],
  },
  documentReference: "003:159",
});
