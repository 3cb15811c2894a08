import type { CriterionDefinition } from "../../criteria/criterion.ts";
import { CRITERIA } from "../../criteria/index.ts";
import type { AnalysisDefinition } from "../analysis.ts";
import { ALWAYS_NEEDED, neededLayers } from "./needed-layers.ts";
import { defaultSuitability } from "./presets.ts";
import type { SuitabilityMeasured, SuitabilityParameters } from "./types.ts";

/**
 * What every candidate comes to by every criterion: straight lines from its edge, counts and its own attributes,
 * each as the least and most it can be. A screening; scores and ranks follow from it without measuring again.
 */
export function defineSuitability(
  criteria: readonly CriterionDefinition[],
): AnalysisDefinition<SuitabilityParameters, SuitabilityMeasured> {
  const load = async () => {
    const { createCompute } = await import("./compute.ts");
    return { compute: createCompute(criteria) };
  };
  // Once: what is computed keeps its layers packed.
  let loading: ReturnType<typeof load> | null = null;
  return {
    id: "suitability",
    version: 1,
    needs: ALWAYS_NEEDED,
    alsoNeeds: (parameters) => neededLayers(criteria, parameters),
    defaults: defaultSuitability,
    load: () => {
      loading ??= load();
      return loading;
    },
  };
}

export const suitability = defineSuitability(CRITERIA);
