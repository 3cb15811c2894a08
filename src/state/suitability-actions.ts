import { PRESETS } from "../analyses/suitability/presets.ts";
import type {
  CandidateChoice,
  Combination,
  Condition,
  CriterionUse,
  SuitabilityParameters,
  Weighting,
} from "../analyses/suitability/question.ts";
import { normalisedWeights } from "../analyses/suitability/weighting.ts";
import { criterionOf } from "../criteria/index.ts";
import type { ValueFunction } from "../criteria/value-function.ts";
import { adjust, updateSession } from "./actions.ts";
import { asPercentages, balanceWeights } from "./balance-weights.ts";
import {
  changeParameters,
  type EditParameters,
  settleParameters,
  withParameters,
} from "./change-suitability.ts";
import type { ViewDocument } from "./document.ts";
import { store } from "./store.ts";
import { withCriterion, withoutCriterion } from "./weigh-criteria.ts";

export {
  compareScenario,
  duplicateScenario,
  openScenario,
  removeScenario,
  renameScenario,
  saveScenario,
} from "./scenario-actions.ts";
export {
  askSureness,
  cancelSuitability,
  cancelSureness,
  measureSuitabilityAgain,
} from "./suitability-jobs.ts";

/** While anything of the parameters is dragged; call {@link settleParameters} with a note on release. */
export function adjustParameters(edit: EditParameters): void {
  adjust((document) => withParameters(document, edit));
}

/** The weights at the start of a drag: sliding to 100 and back gives the others their proportions again. */
let drag: { readonly from: Readonly<Record<string, number>>; readonly last: Weighting } | null = null;

/** While a slider moves: this criterion gets the percentage, the others share the rest in proportion. */
export function setWeight(id: string, percent: number): void {
  adjustParameters((parameters) => {
    const from = drag && drag.last === parameters.weighting ? drag.from : percentages(parameters);
    const weighting: Weighting = { method: "direct", weights: balanceWeights(from, id, percent) };
    drag = { from, last: weighting };
    return { ...parameters, weighting };
  });
}

/** One step of everything that {@link setWeight} did since `before`. */
export function settleWeights(before: ViewDocument): void {
  drag = null;
  settleParameters("suitability-weights", before);
}

/** Chooses or changes how the weights are told; percentages are brought to a sum of 100. */
export function setWeighting(weighting: Weighting): void {
  const whole: Weighting =
    weighting.method === "direct"
      ? { method: "direct", weights: asPercentages(weighting.weights) }
      : weighting;
  changeParameters("suitability-weights", (parameters) => ({ ...parameters, weighting: whole }));
}

/** Null takes the curve of the criterion itself. */
export function setCurve(id: string, curve: ValueFunction | null): void {
  changeParameters("suitability-curve", editUse(id, { curve }));
}

/** While a point of the curve is dragged; call {@link settleCurve} on release. */
export function adjustCurve(id: string, curve: ValueFunction | null): void {
  adjustParameters(editUse(id, { curve }));
}

export function settleCurve(before: ViewDocument): void {
  settleParameters("suitability-curve", before);
}

/** Adds a criterion at the end, as heavy as the average of the others. */
export function addCriterion(id: string): void {
  changeParameters("suitability-add-criterion", (parameters) => {
    if (parameters.criteria.some((use) => use.id === id)) return parameters;
    return {
      ...parameters,
      criteria: [...parameters.criteria, { id, option: criterionOf(id)?.options[0] ?? null, curve: null }],
      weighting: withCriterion(parameters.weighting, id),
    };
  });
}

/** Takes a criterion out of the score; the others keep their proportions. Limits on it stay. */
export function removeCriterion(id: string): void {
  changeParameters("suitability-remove-criterion", (parameters) => {
    if (!parameters.criteria.some((use) => use.id === id)) return parameters;
    return {
      ...parameters,
      criteria: parameters.criteria.filter((use) => use.id !== id),
      weighting: withoutCriterion(parameters.weighting, id),
    };
  });
}

export function setOption(id: string, option: string | null): void {
  changeParameters("suitability-option", editUse(id, { option }));
}

export function setCandidates(candidates: CandidateChoice): void {
  changeParameters("suitability-candidates", (parameters) => ({ ...parameters, candidates }));
}

export function addCondition(condition: Condition): void {
  changeParameters("suitability-add-condition", (parameters) => ({
    ...parameters,
    conditions: [...parameters.conditions, condition],
  }));
}

/** @param index position in the list of conditions */
export function changeCondition(index: number, condition: Condition): void {
  changeParameters("suitability-condition", (parameters) => ({
    ...parameters,
    conditions: parameters.conditions.map((known, at) => (at === index ? condition : known)),
  }));
}

/** @param index position in the list of conditions */
export function removeCondition(index: number): void {
  changeParameters("suitability-remove-condition", (parameters) => ({
    ...parameters,
    conditions: parameters.conditions.filter((_, at) => at !== index),
  }));
}

export function setCombination(combination: Combination): void {
  changeParameters("suitability-combination", (parameters) => ({ ...parameters, combination }));
}

/** "With planned projects" against "today". */
export function includePlanned(withPlanned: boolean): void {
  changeParameters("suitability-planned", (parameters) =>
    parameters.withPlanned === withPlanned ? parameters : { ...parameters, withPlanned },
  );
}

/** Takes over everything of a preset; the candidates stay. */
export function applyPreset(id: string): void {
  const preset = PRESETS.find((known) => known.id === id);
  if (!preset) return;
  changeParameters("suitability-preset", ({ candidates }) => ({ candidates, ...preset.parameters }));
}

/** Opens the explanation of a candidate; null closes it. */
export function chooseCandidate(chosenCandidate: string | null): void {
  updateSession(() => ({ chosenCandidate }));
}

/** Lights up a candidate in list and map; null puts it out. */
export function hoverCandidate(hoveredCandidate: string | null): void {
  updateSession(() => ({ hoveredCandidate }));
}

/** Lights up several candidates in list and map; none puts them out. */
export function pointAtCandidates(pointedCandidates: readonly string[]): void {
  const before = store.getState().session.pointedCandidates;
  if (before.length > 0 || pointedCandidates.length > 0) updateSession(() => ({ pointedCandidates }));
}

function percentages({ criteria, weighting }: SuitabilityParameters): Readonly<Record<string, number>> {
  const ids = criteria.map(({ id }) => id);
  const weights = normalisedWeights(weighting, ids);
  return Object.fromEntries(ids.map((id, index) => [id, (weights[index] ?? 0) * 100]));
}

function editUse(id: string, part: Partial<CriterionUse>): EditParameters {
  return (parameters) => ({
    ...parameters,
    criteria: parameters.criteria.map((use) => (use.id === id ? { ...use, ...part } : use)),
  });
}
