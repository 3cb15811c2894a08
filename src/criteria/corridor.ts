import { defineCriterion } from "./criterion.ts";

/**
 * Straight line to the middle of the nearest node of the North Sea–Baltic corridor. Its sections are a sketch, tens of
 * kilometres off, so nothing is measured to them.
 */
export const corridor = defineCriterion({
  id: "corridor",
  group: "policy",
  unit: "meters",
  measure: {
    type: "distance",
    layers: ["corridor"],
    takes: (_, { kind, regulation }) =>
      kind === "node" && String(regulation).startsWith("knoop van het kernnetwerk") ? "yes" : "no",
  },
  options: [],
  curve: {
    shape: "inverse",
    points: [
      [5000, 1],
      [30_000, 0],
    ],
  },
  documentReference: "003:414",
});
