import { shares } from "../suitability/weighting.ts";

/**
 * Random weights with the sum 1. Criteria without a weight stay without: who set 0 left them out.
 *
 * Without a spread every set of weights is as likely (uniform on the simplex, by normalised exponentials:
 * Rubinstein, R.Y. (1982), Generating random vectors uniformly distributed inside and on the surface of different
 * regions, European Journal of Operational Research 10), as in SMAA-2 (Lahdelma, R. & Salminen, P. (2001),
 * SMAA-2: Stochastic multicriteria acceptability analysis for group decision making, Operations Research 49).
 *
 * @param spreadPercent each weight is drawn at most this much smaller or greater; null for any weights
 */
export function drawWeights(
  weights: readonly number[],
  spreadPercent: number | null,
  random: () => number,
): readonly number[] {
  return shares(
    weights.map((weight) => {
      if (weight === 0) return 0;
      if (spreadPercent === null) return -Math.log(1 - random());
      return weight * Math.max(0, 1 + (spreadPercent / 100) * (2 * random() - 1));
    }),
  );
}
