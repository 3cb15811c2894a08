import type { SuitabilityParameters } from "../analyses/suitability/types.ts";

/** What a ranking starts from. In the first load: names criteria, and carries nothing of them. */
export const defaultSuitability: SuitabilityParameters = {
  candidates: { type: "parks", region: "overijssel", minimumHectares: 0, statuses: [] },
  criteria: [
    { id: "container-terminal", option: null, curve: null },
    { id: "motorway-exit", option: null, curve: null },
    { id: "natura-2000", option: null, curve: null },
  ],
  weighting: {
    method: "direct",
    weights: { "container-terminal": 40, "motorway-exit": 30, "natura-2000": 30 },
  },
  conditions: [],
  combination: { method: "weighted-sum" },
  withPlanned: false,
};
