import type { DescribedCandidate } from "../../src/analyses/suitability/describe.ts";
import type { OtherRanking, RankSpread, Sureness } from "../../src/analyses/suitability-sureness/types.ts";
import { shareNumber } from "./rounded.ts";

/** What holds for the whole ranking. `ranks` are in the order of `candidates`; null for who takes no part. */
export function surenessJson(sureness: Sureness, candidates: readonly DescribedCandidate[]) {
  const { draws, seed, spreadPercent, swaps, tornado, unknowns, underDistanceError } = sureness;
  const ids = new Map(candidates.map(({ index, candidate }) => [index, candidate.id]));
  const ranksOf = (ranks: Int32Array) => candidates.map(({ index }) => ranks[index] || null);
  const other = ({ weight, ranks }: OtherRanking) => ({ weight: shareNumber(weight), ranks: ranksOf(ranks) });
  return {
    draws,
    seed,
    spreadPercent,
    swaps: swaps.map(({ upper, lower, change }) => ({
      upper: ids.get(upper) ?? null,
      lower: ids.get(lower) ?? null,
      change: change && {
        criterion: change.criterion,
        from: shareNumber(change.from),
        to: shareNumber(change.to),
      },
    })),
    tornado: tornado.map(({ criterion, weight, without, doubled }) => ({
      criterion,
      weight: shareNumber(weight),
      without: other(without),
      doubled: other(doubled),
    })),
    unknowns: {
      uncertainCount: unknowns.uncertainCount,
      changedCount: unknowns.changedCount,
      ranksAtWorst: ranksOf(unknowns.ranksAtWorst),
      ranksAtBest: ranksOf(unknowns.ranksAtBest),
    },
    distanceError: { errorPercent: underDistanceError.errorPercent, draws: underDistanceError.draws },
  };
}

/** What holds for one candidate, by its position among those that were measured. */
export function surenessOf({ underRandomWeights, underDistanceError }: Sureness, index: number) {
  return {
    randomWeights: spreadJson(underRandomWeights, index),
    distanceError: spreadJson(underDistanceError, index),
  };
}

function spreadJson(spread: RankSpread, index: number) {
  const { best, fifthPercentile, median, ninetyFifthPercentile, worst, rankCount, acceptability } = spread;
  return {
    best: best[index] ?? null,
    fifthPercentile: fifthPercentile[index] ?? null,
    median: median[index] ?? null,
    ninetyFifthPercentile: ninetyFifthPercentile[index] ?? null,
    worst: worst[index] ?? null,
    acceptability: Array.from(
      acceptability.subarray(index * rankCount, (index + 1) * rankCount),
      shareNumber,
    ),
  };
}
