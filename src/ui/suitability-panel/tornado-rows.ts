import type { TornadoBar } from "../../analyses/suitability-sureness/types.ts";

/** What one criterion does to the rank of one candidate. */
export interface TornadoRow {
  readonly criterion: string;
  /** 0–1. */
  readonly weight: number;
  /** Its rank without the criterion, and with twice its weight. */
  readonly without: number;
  readonly doubled: number;
}

/** The criteria that move a candidate most first; equal ones stay in their order. */
export function tornadoRows(bars: readonly TornadoBar[], index: number, rank: number): TornadoRow[] {
  const reach = ({ without, doubled }: TornadoRow) =>
    Math.max(rank, without, doubled) - Math.min(rank, without, doubled);
  return bars
    .map(({ criterion, weight, without, doubled }) => ({
      criterion,
      weight,
      without: without.ranks[index] ?? 0,
      doubled: doubled.ranks[index] ?? 0,
    }))
    .sort((a, b) => reach(b) - reach(a));
}
