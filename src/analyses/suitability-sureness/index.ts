import type { AnalysisDefinition } from "../analysis.ts";
import { suitability } from "../suitability/index.ts";
import type { Sureness, SurenessParameters } from "./types.ts";

/** How sure a ranking is. Looks at no layer: what was measured comes along. */
export const suitabilitySureness: AnalysisDefinition<SurenessParameters, Sureness> = {
  id: "suitability-sureness",
  version: 1,
  needs: [],
  defaults: {
    measured: {
      analysis: "suitability",
      version: suitability.version,
      parameters: suitability.defaults,
      candidates: [],
      measured: [],
      method: "straight-line-geodesic",
      data: [],
      warnings: [],
    },
    parameters: suitability.defaults,
  },
  load: async () => {
    const { computeSureness } = await import("./compute.ts");
    return {
      compute: (_, { measured, parameters, ...options }, report) =>
        computeSureness(measured, parameters, options, report),
    };
  },
};
