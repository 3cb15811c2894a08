import type { MakeCombiner } from "./combiner.ts";

/**
 * Weighted linear combination: the sum of weight × value; a good value makes up for a bad one. Voogd, H. (1983),
 * Multicriteria Evaluation for Urban and Regional Planning, Pion, London; Malczewski, J. (2000), On the use of
 * weighted linear combination in GIS, Transactions in GIS 4.
 */
export const weightedSum: MakeCombiner = ({ weights }) => ({
  score: (values, offset) => {
    let sum = 0;
    for (let index = 0; index < weights.length; index++) {
      sum += (weights[index] as number) * (values[offset + index] as number);
    }
    return sum;
  },
  contributions: (values, offset) =>
    weights.map((weight, index) => weight * (values[offset + index] as number)),
});
