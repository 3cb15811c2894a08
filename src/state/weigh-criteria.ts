import type { Weighting } from "../analyses/suitability/question.ts";
import { asPercentages, balanceWeights } from "./balance-weights.ts";

/** The points of a swing that nobody has judged yet. */
const NEW_SWING_POINTS = 50;

/** A weighting with one criterion more: an equal share of the whole; pairs that nobody judged are equal. */
export function withCriterion(weighting: Weighting, id: string): Weighting {
  if (weighting.method === "direct") {
    const share = 100 / (Object.keys(weighting.weights).length + 1);
    return { method: "direct", weights: balanceWeights({ ...weighting.weights, [id]: 0 }, id, share) };
  }
  if (weighting.method === "swing") {
    return { method: "swing", points: { ...weighting.points, [id]: NEW_SWING_POINTS } };
  }
  return weighting;
}

/** A weighting with one criterion less. */
export function withoutCriterion(weighting: Weighting, id: string): Weighting {
  if (weighting.method === "direct") {
    const { [id]: _, ...weights } = weighting.weights;
    return { method: "direct", weights: asPercentages(weights) };
  }
  if (weighting.method === "swing") {
    const { [id]: _, ...points } = weighting.points;
    return { method: "swing", points };
  }
  const judged = Object.entries(weighting.judgements);
  return {
    method: "ahp",
    judgements: Object.fromEntries(judged.filter(([pair]) => !pair.split("/").includes(id))),
  };
}
