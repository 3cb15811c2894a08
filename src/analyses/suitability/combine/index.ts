import type { Combination } from "../question.ts";
import type { Combiner, Frame, MakeCombiner } from "./combiner.ts";
import { owa } from "./owa.ts";
import { topsis } from "./topsis.ts";
import { weightedProduct } from "./weighted-product.ts";
import { weightedSum } from "./weighted-sum.ts";

/** Every way to combine values by its method. */
const COMBINERS: Readonly<Record<Combination["method"], MakeCombiner>> = {
  "weighted-sum": weightedSum,
  "weighted-product": weightedProduct,
  owa,
  topsis,
};

/** The combination that was chosen, with its weights. Scores are without rounding noise, so that ties are ties. */
export function makeCombiner(combination: Combination, weights: readonly number[], frame: Frame): Combiner {
  const attitude = combination.method === "owa" ? combination.attitude : 0.5;
  const { score, contributions } = COMBINERS[combination.method]({ weights, frame, attitude });
  return { score: (values, offset) => withoutNoise(score(values, offset)), contributions };
}

/** Sums that differ by rounding only become the same number. */
export function withoutNoise(score: number): number {
  return Math.round(score * 1e12) / 1e12;
}
