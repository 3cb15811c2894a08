import { defineCriterion } from "./criterion.ts";

/** How full the electricity grid is: no public data per park yet, so unknown everywhere. */
export const gridCongestion = defineCriterion({
  id: "grid-congestion",
  group: "energy",
  unit: "count",
  measure: { type: "none" },
  options: [],
  curve: {
    shape: "inverse",
    points: [
      [0, 1],
      [1, 0],
    ],
  },
  documentReference: "003:183",
});
