import { defineCriterion } from "./criterion.ts";

/** Hectares still to be issued, as the register of business parks has it. */
export const availableHectares = defineCriterion({
  id: "available-hectares",
  group: "space",
  unit: "hectares",
  measure: {
    type: "attribute",
    read: ({ properties }) => {
      const hectares = properties?.availableHectares;
      return typeof hectares === "number" ? { low: hectares, high: hectares } : null;
    },
  },
  options: [],
  curve: {
    shape: "positive",
    points: [
      [0, 0],
      [10, 1],
    ],
  },
  documentReference: "003:167",
});
