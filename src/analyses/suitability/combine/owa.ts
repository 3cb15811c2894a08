import type { MakeCombiner } from "./combiner.ts";

/**
 * Ordered weighted averaging: values from best to worst, each with a weight by its place. Yager, R.R. (1988),
 * On ordered weighted averaging aggregation operators in multicriteria decisionmaking, IEEE Transactions on
 * Systems, Man and Cybernetics 18. Importance goes in by the quantifier Q(p) = p^α: a value's weight is
 * Q(importance so far, its own included) − Q(importance before it) (Yager, R.R. (1996), Quantifier guided
 * aggregation using OWA operators, International Journal of Intelligent Systems 11). Attitude is the orness
 * of Q, 1 / (1 + α): 0 is the worst value of a criterion with a weight, 0.5 the weighted sum, 1 the best value.
 */
export const owa: MakeCombiner = ({ weights, attitude }) => {
  const alpha = 1 / Math.min(1, Math.max(0, attitude)) - 1;
  const weighted = weights.flatMap((weight, index) => (weight > 0 ? [index] : []));
  const order = Int32Array.from(weighted);

  /** Visits the criteria from their best value to their worst, with the weight of their place. */
  function visit(values: Float64Array, offset: number, each: (index: number, part: number) => void): void {
    sortByValue(order, values, offset);
    let before = 0;
    let importance = 0;
    for (let place = 0; place < order.length; place++) {
      const index = order[place] as number;
      importance += weights[index] as number;
      const upTo = place === order.length - 1 ? 1 : quantifier(importance, alpha);
      each(index, (upTo - before) * (values[offset + index] as number));
      before = upTo;
    }
  }

  return {
    score: (values, offset) => {
      let sum = 0;
      visit(values, offset, (_, part) => {
        sum += part;
      });
      return sum;
    },
    contributions: (values, offset) => {
      const parts = weights.map(() => 0);
      visit(values, offset, (index, part) => {
        parts[index] = part;
      });
      return parts;
    },
  };
};

function quantifier(importance: number, alpha: number): number {
  // Rounding may have taken the sum past 1.
  return importance >= 1 ? 1 : importance ** alpha;
}

/** By insertion: there are few, and from candidate to candidate their order is much the same. */
function sortByValue(order: Int32Array, values: Float64Array, offset: number): void {
  for (let place = 1; place < order.length; place++) {
    const index = order[place] as number;
    const value = values[offset + index] as number;
    let hole = place;
    while (hole > 0 && (values[offset + (order[hole - 1] as number)] as number) < value) {
      order[hole] = order[hole - 1] as number;
      hole--;
    }
    order[hole] = index;
  }
}
