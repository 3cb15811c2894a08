import type { SuitabilityMeasured } from "../../analyses/suitability/measured.ts";
import type { SuitabilityScores } from "../../analyses/suitability/scores.ts";
import { differencePlace } from "../../theme/difference-ramp.ts";
import type { FeatureStates } from "../picture.ts";
import type { Difference } from "./candidate-differences.ts";

/** How many candidates carry their rank on the map. */
export const RANKED_COUNT = 10;

/** Scores closer than this look the same. */
const SCORE_STEPS = 1000;

/**
 * What the style reads of every candidate: `score`, the middle of its range, and `spread`, how wide the range
 * is, both 0–1; −1 while there is no score. What is excluded has none. With `differences`, `score` is the place
 * of the difference on its ramp, and there is no spread.
 */
export function candidateStates(
  { candidates }: SuitabilityMeasured,
  scores: SuitabilityScores | null,
  { chosen, hovered }: { readonly chosen: string | null; readonly hovered: ReadonlySet<string> },
  differences: ReadonlyMap<string, Difference> | null = null,
): FeatureStates {
  const isScored = scores !== null && (scores.obstacle === null || scores.obstacle === "all-excluded");
  const best = new Set(isScored ? scores.order.slice(0, RANKED_COUNT) : []);
  const differenceOf = (id: string): number => {
    const difference = differences?.get(id);
    return difference ? step(differencePlace(difference.score)) : -1;
  };
  return new Map(
    candidates.map(({ id }, index) => {
      const low = isScored ? (scores.scoreLows[index] ?? Number.NaN) : Number.NaN;
      const high = isScored ? (scores.scoreHighs[index] ?? Number.NaN) : Number.NaN;
      const isExcluded = isScored && scores.exclusions.has(index);
      const hasScore = Number.isFinite(low) && Number.isFinite(high) && !isExcluded;
      return [
        id,
        {
          score: differences ? differenceOf(id) : hasScore ? step((low + high) / 2) : -1,
          spread: hasScore && !differences ? step(high - low) : 0,
          isExcluded,
          isBest: best.has(index),
          isChosen: id === chosen,
          isHovered: hovered.has(id),
        },
      ];
    }),
  );
}

/** The ranks of the best by id, as the map writes them; candidates that share a rank share the number. */
export function rankTexts(
  { candidates }: SuitabilityMeasured,
  scores: SuitabilityScores | null,
): Readonly<Record<string, string>> {
  const best = scores?.order.slice(0, RANKED_COUNT) ?? [];
  return Object.fromEntries(
    best.flatMap((index) => {
      const id = candidates[index]?.id;
      const rank = scores?.ranks[index] ?? 0;
      return id !== undefined && rank > 0 ? [[id, String(rank)]] : [];
    }),
  );
}

function step(value: number): number {
  return Math.round(value * SCORE_STEPS) / SCORE_STEPS;
}
