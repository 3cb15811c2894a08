import { NO_PLOTS } from "../../catalog/plot-inventory.ts";
import type { AnalysisDefinition } from "../analysis.ts";
import { NEEDED_LAYERS } from "./needed-layers.ts";
import type { WaterBoundParameters } from "./question.ts";
import type { WaterBoundOutcome } from "./result.ts";

/** Once: what is computed keeps its layers packed. */
let loading: ReturnType<typeof load> | null = null;

async function load() {
  const { createCompute } = await import("./compute.ts");
  return { compute: createCompute() };
}

/**
 * How plots on the water are used, as far as an inventory says it, between what is surely so and what is not ruled
 * out; and, clearly another thing, how near every park lies to a waterway that ships can use.
 */
export const waterBound: AnalysisDefinition<WaterBoundParameters, WaterBoundOutcome> = {
  id: "water-bound",
  version: 1,
  needs: NEEDED_LAYERS,
  defaults: { inventory: NO_PLOTS, scopes: [], shipClass: "any-class" },
  load: () => {
    loading ??= load();
    return loading;
  },
};
