import { defineCriterion } from "./criterion.ts";
import { isThere } from "./takes.ts";

/** Straight line to the nearest school that the documents name for logistics. */
export const schools = defineCriterion({
  id: "schools",
  group: "surroundings",
  unit: "meters",
  measure: {
    type: "distance",
    layers: ["institutions"],
    takes: (_, properties, choice) => (properties.kind === "school" ? isThere(properties, choice) : "no"),
  },
  options: [],
  curve: {
    shape: "inverse",
    points: [
      [5000, 1],
      [30_000, 0],
    ],
  },
  documentReference: "003:117",
});
