import type { CriterionDefinition } from "../../criteria/criterion.ts";
import { criteriaAsked } from "./criteria-asked.ts";
import type { CandidateChoice, SuitabilityParameters } from "./question.ts";

/** Business parks are what is ranked most, and municipalities say where they belong. */
export const ALWAYS_NEEDED: readonly string[] = ["business-parks", "municipalities"];

/** The layers that the candidates and criteria are in, each once. */
export function neededLayers(
  criteria: readonly CriterionDefinition[],
  parameters: SuitabilityParameters,
): readonly string[] {
  const asked = criteriaAsked(criteria, parameters);
  return [
    ...new Set([
      ...ALWAYS_NEEDED,
      ...layersOfCandidates(parameters.candidates),
      ...asked.flatMap(({ definition }) => layersOf(definition)),
    ]),
  ];
}

/** The layers that a criterion reads. */
export function layersOf({ measure }: CriterionDefinition): readonly string[] {
  if (measure.type === "count") return measure.layers;
  if (measure.type !== "distance") return [];
  return measure.borrows ? [...measure.layers, measure.borrows.from] : measure.layers;
}

function layersOfCandidates(choice: CandidateChoice): readonly string[] {
  if (choice.type === "search-areas") return ["projects"];
  if (choice.type !== "sites") return [];
  return choice.sites.flatMap((site) => (site.type === "feature" ? [site.feature.layer] : []));
}
