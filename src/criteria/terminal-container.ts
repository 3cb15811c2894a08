import { defineCriterion } from "./criterion.ts";
import { isThere } from "./takes.ts";

/** Straight line to the nearest terminal that handles containers. */
export const terminalContainer = defineCriterion({
  id: "terminal-container",
  group: "access",
  unit: "meters",
  measure: {
    type: "distance",
    layers: ["terminals"],
    takes: (_, properties, choice) =>
      properties.kind === "container" || properties.kind === "trimodal" ? isThere(properties, choice) : "no",
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
