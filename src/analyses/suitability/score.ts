import { makeCombiner } from "./combine/index.ts";
import { checkConditions } from "./conditions.ts";
import type { SuitabilityMeasured } from "./measured.ts";
import type { SuitabilityParameters } from "./question.ts";
import { rankRanges } from "./rank-ranges.ts";
import type { SuitabilityScores } from "./scores.ts";
import { frameOf, rowsOf, valueTable } from "./value-table.ts";
import { normalisedWeights } from "./weighting.ts";

/**
 * What the amounts come to under weights, curves and limits. Cheap enough for every move of a slider: the time
 * goes by n log n in candidates. What is still being measured counts as unknown.
 */
export function scoreCandidates(
  measured: SuitabilityMeasured,
  parameters: SuitabilityParameters,
): SuitabilityScores {
  const { candidates } = measured;
  const weights = normalisedWeights(
    parameters.weighting,
    parameters.criteria.map(({ id }) => id),
  );
  const values = valueTable(measured, parameters.criteria);
  const { exclusions, unchecked } = checkConditions(measured, parameters.conditions);
  const everyone = candidates.map((_, index) => index);
  const takingPart = everyone.filter((index) => !exclusions.has(index));
  const hasWeights = weights.some((weight) => weight > 0);

  const scoreLows = new Float64Array(candidates.length);
  const scoreHighs = new Float64Array(candidates.length).fill(1);
  if (hasWeights) {
    const { score } = makeCombiner(parameters.combination, weights, frameOf(values, takingPart));
    const lowRows = rowsOf(values.lows, everyone);
    const highRows = rowsOf(values.highs, everyone);
    for (const index of everyone) {
      scoreLows[index] = score(lowRows, index * weights.length);
      scoreHighs[index] = score(highRows, index * weights.length);
    }
  }
  return {
    weights,
    valueLows: values.lows,
    valueHighs: values.highs,
    scoreLows,
    scoreHighs,
    ...rankRanges(
      scoreLows,
      scoreHighs,
      hasWeights ? takingPart : [],
      (index) => candidates[index]?.id ?? "",
    ),
    exclusions,
    unchecked,
    obstacle: obstacleOf(candidates.length, weights.length, hasWeights, takingPart.length),
  };
}

function obstacleOf(
  candidates: number,
  criteria: number,
  hasWeights: boolean,
  takingPart: number,
): SuitabilityScores["obstacle"] {
  if (candidates === 0) return "no-candidates";
  if (criteria === 0) return "no-criteria";
  if (!hasWeights) return "no-weights";
  return takingPart === 0 ? "all-excluded" : null;
}
