import { defineCriterion } from "./criterion.ts";
import { isThere } from "./takes.ts";

/** Straight line to the nearest terminal of any kind. */
export const terminal = defineCriterion({
  id: "terminal",
  group: "access",
  unit: "meters",
  measure: {
    type: "distance",
    layers: ["terminals"],
    takes: (_, properties, choice) => isThere(properties, choice),
  },
  options: [],
  curve: {
    shape: "inverse",
    points: [
      [2000, 1],
      [30_000, 0],
    ],
  },
  documentReference: "003:372",
});
