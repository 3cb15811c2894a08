import { middleOf } from "../suitability/rank-ranges.ts";
import { withWeight } from "../suitability/weighting.ts";
import { type Field, rankWith } from "./field.ts";
import type { OtherRanking, TornadoBar } from "./types.ts";

/** Per criterion with a weight, the ranking without it and with twice its weight. */
export function tornado(field: Field): readonly TornadoBar[] {
  const { weights } = field.scores;
  return weights.flatMap((weight, position) => {
    const criterion = field.criteria[position];
    if (weight === 0 || criterion === undefined) return [];
    return [
      {
        criterion,
        weight,
        without: rankingAt(field, position, 0),
        doubled: rankingAt(field, position, Math.min(1, 2 * weight)),
      },
    ];
  });
}

function rankingAt(field: Field, position: number, wanted: number): OtherRanking {
  const weights = withWeight(field.scores.weights, position, wanted);
  const { lows, highs, ranks } = rankWith(field, weights);
  return {
    weight: weights[position] as number,
    ranks,
    scores: lows.map((_, index) => middleOf(lows, highs, index)),
  };
}
