import { defineCriterion } from "./criterion.ts";
import { isThere } from "./takes.ts";

/** Straight line to the nearest exit of a motorway; a junction is no way in. */
export const roadExit = defineCriterion({
  id: "road-exit",
  group: "access",
  unit: "meters",
  measure: {
    type: "distance",
    layers: ["road-exits"],
    takes: (_, properties, choice) => (properties.kind === "exit" ? isThere(properties, choice) : "no"),
  },
  options: [],
  curve: {
    shape: "inverse",
    points: [
      [1000, 1],
      [10_000, 0],
    ],
  },
  documentReference: "004:25",
});
