import type { MakeCombiner } from "./combiner.ts";

/**
 * Technique for order preference by similarity to ideal solution: how near a candidate is to one that is best
 * in everything, against how far from one that is worst in everything. Hwang, C.L. & Yoon, K. (1981), Multiple
 * Attribute Decision Making: Methods and Applications, Springer. Their normalisation of amounts is left out:
 * values are on one scale already. The ideal has the greatest value any candidate that takes part may have,
 * the anti-ideal the least. When all are alike in everything, every score is 0.5.
 *
 * Its contributions: the score shared by the squares of the weighted distances to the anti-ideal.
 */
export const topsis: MakeCombiner = ({ weights, frame }) => {
  /** The weighted value above the worst, squared; only candidates that take no part can be outside the frame. */
  const above = (values: Float64Array, offset: number, index: number): number => {
    const value = Math.min(values[offset + index] as number, frame.best[index] as number);
    return ((weights[index] as number) * Math.max(0, value - (frame.worst[index] as number))) ** 2;
  };
  const below = (values: Float64Array, offset: number, index: number): number => {
    const value = Math.max(values[offset + index] as number, frame.worst[index] as number);
    return ((weights[index] as number) * Math.max(0, (frame.best[index] as number) - value)) ** 2;
  };
  const score = (values: Float64Array, offset: number): number => {
    let squaredToWorst = 0;
    let squaredToBest = 0;
    for (let index = 0; index < weights.length; index++) {
      squaredToWorst += above(values, offset, index);
      squaredToBest += below(values, offset, index);
    }
    const toWorst = Math.sqrt(squaredToWorst);
    const toBest = Math.sqrt(squaredToBest);
    return toWorst + toBest === 0 ? 0.5 : toWorst / (toWorst + toBest);
  };
  return {
    score,
    contributions: (values, offset) => {
      const whole = score(values, offset);
      const parts = weights.map((_, index) => above(values, offset, index));
      const sum = parts.reduce((total, part) => total + part, 0);
      return weights.map((weight, index) => whole * (sum > 0 ? (parts[index] as number) / sum : weight));
    },
  };
};
