import { type Judgements, nearestOnScale } from "./ahp.ts";
import type { Weighting } from "./question.ts";
import { normalisedWeights } from "./weighting.ts";

type By<Method extends Weighting["method"]> = Extract<Weighting, { method: Method }>;

/** The same weights as percentages with the sum 100; alike when no criterion has a weight. */
export function toDirect(weighting: Weighting, ids: readonly string[]): By<"direct"> {
  const weights = positiveWeights(weighting, ids);
  return {
    method: "direct",
    weights: Object.fromEntries(ids.map((id, index) => [id, (weights[index] ?? 0) * 100])),
  };
}

/**
 * The same weights as points of a swing: the greatest is 100 (von Winterfeldt & Edwards 1986, Decision Analysis
 * and Behavioral Research, Cambridge University Press).
 */
export function toSwing(weighting: Weighting, ids: readonly string[]): By<"swing"> {
  const weights = positiveWeights(weighting, ids);
  const greatest = Math.max(...weights);
  return {
    method: "swing",
    points: Object.fromEntries(ids.map((id, index) => [id, ((weights[index] ?? 0) / greatest) * 100])),
  };
}

/**
 * Judgements on the scale of Saaty (1980) nearest to the ratios of the weights. The order is kept; what is more
 * than nine times as important becomes nine times, and a weight of 0 becomes a small one.
 */
export function toAhp(weighting: Weighting, ids: readonly string[]): By<"ahp"> {
  if (weighting.method === "ahp") return weighting;
  const weights = positiveWeights(weighting, ids);
  const judgements: Record<string, number> = {};
  for (const [row, first] of ids.entries()) {
    for (let column = row + 1; column < ids.length; column++) {
      const times = scaleTimes(weights[row] ?? 0, weights[column] ?? 0);
      if (times !== 1) judgements[`${first}/${ids[column]}`] = times;
    }
  }
  return { method: "ahp", judgements: judgements satisfies Judgements };
}

function scaleTimes(first: number, second: number): number {
  if (first === second) return 1;
  if (first === 0) return 1 / 9;
  return second === 0 ? 9 : nearestOnScale(first / second);
}

function positiveWeights(weighting: Weighting, ids: readonly string[]): readonly number[] {
  const weights = normalisedWeights(weighting, ids);
  return weights.some((weight) => weight > 0) ? weights : ids.map(() => 1 / ids.length);
}
