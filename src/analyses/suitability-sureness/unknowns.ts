import { type Field, rankScores } from "./field.ts";
import type { UnknownEffect } from "./types.ts";

/** What becomes of the ranks when everything unknown turns out at its worst, and at its best. */
export function effectOfUnknowns(field: Field): UnknownEffect {
  const { order, ranks, scoreLows, scoreHighs } = field.scores;
  const ranksAtWorst = rankScores(field, scoreLows, scoreLows).ranks;
  const ranksAtBest = rankScores(field, scoreHighs, scoreHighs).ranks;
  return {
    uncertainCount: order.filter((index) => scoreLows[index] !== scoreHighs[index]).length,
    ranksAtWorst,
    ranksAtBest,
    changedCount: order.filter(
      (index) => ranksAtWorst[index] !== ranks[index] || ranksAtBest[index] !== ranks[index],
    ).length,
  };
}
