import { defineCriterion } from "./criterion.ts";
import { opensRail } from "./modes.ts";

/** Straight line to the nearest terminal with tracks; a station for passengers takes no freight. */
export const railAccess = defineCriterion({
  id: "rail-access",
  group: "access",
  unit: "meters",
  measure: {
    type: "distance",
    layers: ["terminals"],
    takes: (_, properties, choice) => opensRail(properties, choice),
  },
  options: [],
  curve: {
    shape: "inverse",
    points: [
      [5000, 1],
      [50_000, 0],
    ],
  },
  documentReference: "003:98",
});
