import { countGreater } from "../suitability/rank-ranges.ts";
import type { RankSpread } from "./types.ts";

/** Ranks are counted one by one up to this many candidates, beyond in as many classes: memory stays small. */
const MOST_CLASSES = 500;
/** Ranks of which the acceptability is kept. */
const MOST_RANKS = 20;

/** Counts ranks over draws. */
export interface RankTally {
  /** Scores by candidate. */
  readonly add: (scores: Float64Array) => void;
  readonly finish: () => RankSpread;
}

/** @param takingPart positions of the candidates that get a rank */
export function createRankTally(candidateCount: number, takingPart: readonly number[]): RankTally {
  const size = takingPart.length;
  const width = Math.max(1, Math.ceil(size / MOST_CLASSES));
  const classes = Math.ceil(size / width);
  const rankCount = Math.min(size, MOST_RANKS);
  const counts = new Uint32Array(size * classes);
  const acceptability = new Float64Array(candidateCount * rankCount);
  const best = new Int32Array(candidateCount);
  const worst = new Int32Array(candidateCount);
  const sorted = new Float64Array(size);
  let draws = 0;

  function percentile(fraction: number): Int32Array {
    const ranks = new Int32Array(candidateCount);
    for (const [place, index] of takingPart.entries()) {
      let seen = 0;
      let at = 0;
      while (at < classes - 1) {
        seen += counts[place * classes + at] as number;
        if (seen >= fraction * draws) break;
        at++;
      }
      const middle = at * width + Math.ceil(width / 2);
      ranks[index] = Math.min(worst[index] as number, Math.max(best[index] as number, middle));
    }
    return ranks;
  }

  return {
    add: (scores) => {
      draws++;
      for (const [place, index] of takingPart.entries()) sorted[place] = scores[index] as number;
      sorted.sort();
      for (const [place, index] of takingPart.entries()) {
        const rank = 1 + countGreater(sorted, scores[index] as number);
        const cell = place * classes + Math.floor((rank - 1) / width);
        counts[cell] = (counts[cell] as number) + 1;
        if (rank <= rankCount) {
          const rankCell = index * rankCount + rank - 1;
          acceptability[rankCell] = (acceptability[rankCell] as number) + 1;
        }
        best[index] = draws === 1 ? rank : Math.min(best[index] as number, rank);
        worst[index] = Math.max(worst[index] as number, rank);
      }
    },
    finish: () => ({
      best,
      fifthPercentile: percentile(0.05),
      median: percentile(0.5),
      ninetyFifthPercentile: percentile(0.95),
      worst,
      rankCount,
      acceptability: acceptability.map((count) => count / Math.max(1, draws)),
    }),
  };
}
