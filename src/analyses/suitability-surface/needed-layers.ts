import type { CriterionDefinition } from "../../criteria/criterion.ts";
import { criteriaAsked } from "../suitability/criteria-asked.ts";
import { layersOf } from "../suitability/needed-layers.ts";
import type { SurfaceParameters } from "./types.ts";

/** The layers that the criteria are measured to, and the outline of the region, each once. */
export function neededLayers(
  criteria: readonly CriterionDefinition[],
  parameters: Pick<SurfaceParameters, "criteria" | "withPlanned">,
): readonly string[] {
  const asked = criteriaAsked(criteria, { ...parameters, conditions: [] });
  return [...new Set(["municipalities", ...asked.flatMap(({ definition }) => layersOf(definition))])];
}
