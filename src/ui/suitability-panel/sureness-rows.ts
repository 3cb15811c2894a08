import type { RankSpread, Sureness, Swap } from "../../analyses/suitability-sureness/types.ts";

/** Ranks of which the share of the draws is told. */
export const TOPS = [1, 3, 5] as const;

/** How the rank of one candidate spread over the draws. */
export interface SpreadRow {
  /** Position of the candidate. */
  readonly index: number;
  /** Its rank in the ranking that was tested. */
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  /** Between which 90 % of the draws lie. */
  readonly from: number;
  readonly to: number;
  readonly median: number;
  /** Per number of {@link TOPS}: the share of the draws in which it stood among so many, 0–1. */
  readonly shares: readonly number[];
}

/** The candidates at the top, and the chosen one when it stands below. */
export function spreadRows(
  { order }: Pick<Sureness, "order">,
  spread: RankSpread,
  rankOf: (index: number) => number,
  most: number,
  chosen: number | null,
): SpreadRow[] {
  const shown = order.slice(0, most);
  const beyond = chosen !== null && order.includes(chosen) && !shown.includes(chosen) ? [chosen] : [];
  return [...shown, ...beyond].map((index) => ({
    index,
    rank: rankOf(index),
    best: spread.best[index] ?? 0,
    worst: spread.worst[index] ?? 0,
    from: spread.fifthPercentile[index] ?? 0,
    to: spread.ninetyFifthPercentile[index] ?? 0,
    median: spread.median[index] ?? 0,
    shares: TOPS.map((top) => topShare(spread, index, top)),
  }));
}

/** The share of the draws in which a candidate got one of the first `top` ranks, 0–1. */
export function topShare({ rankCount, acceptability }: RankSpread, index: number, top: number): number {
  const start = index * rankCount;
  const ranks = acceptability.subarray(start, start + Math.min(top, rankCount));
  return Math.min(
    1,
    ranks.reduce((sum, share) => sum + share, 0),
  );
}

/** The pairs of neighbours at the top, and those of the chosen candidate with who stands around it. */
export function toldSwaps(swaps: readonly Swap[], most: number, chosen: number | null): readonly Swap[] {
  return swaps.filter(
    ({ upper, lower }, place) => place < most || (chosen !== null && (upper === chosen || lower === chosen)),
  );
}
