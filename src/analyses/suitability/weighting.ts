import { ahp } from "./ahp.ts";
import type { Weighting } from "./question.ts";

/**
 * The weight of every criterion, in the order of `ids`; the sum is 1. What is not a non-negative number counts
 * as 0. All zeros when no criterion has a weight: then there is nothing to rank by.
 */
export function normalisedWeights(weighting: Weighting, ids: readonly string[]): readonly number[] {
  if (weighting.method === "ahp") return ahp(weighting.judgements, ids).weights;
  const given = weighting.method === "direct" ? weighting.weights : weighting.points;
  return shares(
    ids.map((id) => {
      const weight = given[id] ?? 0;
      return Number.isFinite(weight) && weight > 0 ? weight : 0;
    }),
  );
}

/** Non-negative numbers divided by their sum; zeros when that is 0. */
export function shares(parts: readonly number[]): readonly number[] {
  const greatest = Math.max(0, ...parts);
  if (greatest === 0) return parts.map(() => 0);
  // By the greatest first: the sum of very great numbers is not infinite.
  const scaled = parts.map((part) => part / greatest);
  const sum = scaled.reduce((total, part) => total + part, 0);
  return scaled.map((part) => part / sum);
}

/**
 * Weights with one of them set and the others scaled so that the sum stays 1; when the others are all 0 they
 * share alike.
 *
 * @param weights sum 1
 * @param weight 0 to 1
 */
export function withWeight(weights: readonly number[], index: number, weight: number): readonly number[] {
  if (weights.length < 2) return weights;
  const others = weights.reduce((sum, other, place) => (place === index ? sum : sum + other), 0);
  return weights.map((other, place) => {
    if (place === index) return weight;
    return others > 0 ? (other / others) * (1 - weight) : (1 - weight) / (weights.length - 1);
  });
}
