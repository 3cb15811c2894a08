import type { MakeCombiner } from "./combiner.ts";

/**
 * Weighted product: the product of value to the power of weight; a bad value weighs heavily and a 0 cannot be
 * made up for. Bridgman, P.W. (1922), Dimensional Analysis, Yale University Press; Triantaphyllou, E. (2000),
 * Multi-criteria Decision Making Methods: A Comparative Study, Springer.
 *
 * Its contributions: every criterion adds its weight, less its share of what is lost of 1, by the logarithm of
 * value to the power of weight. Negative when a criterion costs more than its weight.
 */
export const weightedProduct: MakeCombiner = ({ weights }) => {
  const score = (values: Float64Array, offset: number): number => {
    let logarithm = 0;
    for (let index = 0; index < weights.length; index++) {
      const weight = weights[index] as number;
      if (weight > 0) logarithm += weight * Math.log(values[offset + index] as number);
    }
    return Math.exp(logarithm);
  };
  return {
    score,
    contributions: (values, offset) => {
      const lost = 1 - score(values, offset);
      const costs = weights.map((weight, index) =>
        weight > 0 ? -weight * Math.log(values[offset + index] as number) : 0,
      );
      const isRuined = costs.includes(Number.POSITIVE_INFINITY);
      // What is 0 costs everything, whatever the others are worth.
      const parts = isRuined
        ? weights.map((weight, index) => (costs[index] === Number.POSITIVE_INFINITY ? weight : 0))
        : costs;
      const whole = parts.reduce((sum, part) => sum + part, 0);
      return weights.map((weight, index) =>
        whole > 0 ? weight - (lost * (parts[index] as number)) / whole : weight,
      );
    },
  };
};
