import { defineCriterion } from "./criterion.ts";

/**
 * The whole area: gross from the register, else measured from the outline. Not the largest plot: nobody publishes
 * plots.
 */
export const siteArea = defineCriterion({
  id: "site-area",
  group: "space",
  unit: "hectares",
  measure: {
    type: "attribute",
    read: ({ properties, areaHectares }) => {
      const gross = properties?.grossHectares;
      const hectares = typeof gross === "number" ? gross : areaHectares;
      return hectares === null ? null : { low: hectares, high: hectares };
    },
  },
  options: [],
  curve: {
    shape: "positive",
    points: [
      [5, 0],
      [50, 1],
    ],
  },
  documentReference: "003:167",
});
