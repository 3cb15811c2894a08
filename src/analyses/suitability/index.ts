import { CRITERIA } from "../../criteria/index.ts";
import type { AnalysisDefinition } from "../analysis.ts";
import type { SuitabilityMeasured } from "./measured.ts";
import { ALWAYS_NEEDED, neededLayers } from "./needed-layers.ts";
import { defaultSuitability } from "./presets.ts";
import type { SuitabilityParameters } from "./question.ts";

/** Once: what is computed keeps its layers packed. */
let loading: ReturnType<typeof load> | null = null;

async function load() {
  const { createCompute } = await import("./compute.ts");
  return { compute: createCompute(CRITERIA) };
}

/**
 * What every candidate comes to by every criterion: straight lines from its edge, counts and its own attributes,
 * each as the least and most it can be. A screening; scores and ranks follow from it without measuring again.
 */
export const suitability: AnalysisDefinition<SuitabilityParameters, SuitabilityMeasured> = {
  id: "suitability",
  version: 1,
  needs: ALWAYS_NEEDED,
  alsoNeeds: (parameters) => neededLayers(CRITERIA, parameters),
  defaults: defaultSuitability,
  load: () => {
    loading ??= load();
    return loading;
  },
};
