import type { CurvePoint } from "../../../criteria/value-function.ts";
import { roundStep } from "./axis.ts";

/** Least and most that the amount of each candidate can be, as the analysis measured it. */
export interface Amounts {
  readonly lows: ArrayLike<number>;
  readonly highs: ArrayLike<number>;
}

/** How many candidates have which amount. Every candidate is counted once, so all parts sum to their number. */
export interface Histogram {
  /** The scale runs from 0 to here. */
  readonly high: number;
  /** Per bin, from 0 on: candidates of which the amount is known. The last holds all above `high` as well. */
  readonly known: readonly number[];
  /** Per bin: candidates of which only a range is known, each spread evenly over the bins it touches. */
  readonly ranges: readonly number[];
  /** Known amounts above `high`. */
  readonly beyond: number;
  /** Candidates of which nothing is known. Never at 0. */
  readonly unknown: number;
  /** Candidates for which nothing was found, so that the amount has no upper end. */
  readonly withoutEnd: number;
}

/** Above this share of the amounts the scale may end: one park of 400 ha must not flatten all others. */
const SHOWN_SHARE = 0.95;

/**
 * The end of the scale: round, beyond every point of the curve and beyond most of the amounts that are known.
 *
 * @param points the corners of the curve, by rising amount
 */
export function scaleEnd(amounts: Amounts | null, points: readonly CurvePoint[]): number {
  const finite = amounts ? Array.from(amounts.highs).filter(Number.isFinite) : [];
  finite.sort((a, b) => a - b);
  const most = finite[Math.ceil(finite.length * SHOWN_SHARE) - 1] ?? 0;
  const corner = Math.max(0, ...points.map(([amount]) => amount).filter(Number.isFinite));
  const end = Math.max(most, corner * 1.1);
  if (end <= 0) return 1;
  const step = roundStep(end / 10);
  return Math.ceil(end / step - 1e-9) * step;
}

/** Counts candidates by amount in `binCount` bins from 0 to `high`. */
export function histogram({ lows, highs }: Amounts, high: number, binCount: number): Histogram {
  const known = new Array<number>(binCount).fill(0);
  const ranges = new Array<number>(binCount).fill(0);
  const binOf = (amount: number) =>
    Math.min(binCount - 1, Math.max(0, Math.floor((amount / high) * binCount)));
  let beyond = 0;
  let unknown = 0;
  let withoutEnd = 0;
  for (let index = 0; index < lows.length; index++) {
    const from = lows[index] ?? Number.NaN;
    const to = highs[index] ?? Number.NaN;
    if (Number.isNaN(from) || Number.isNaN(to)) unknown++;
    else if (!Number.isFinite(to)) withoutEnd++;
    else if (from === to) {
      if (to > high) beyond++;
      add(known, binOf(to), 1);
    } else {
      const [first, last] = [binOf(from), binOf(to)];
      for (let bin = first; bin <= last; bin++) add(ranges, bin, 1 / (last - first + 1));
    }
  }
  return { high, known, ranges, beyond, unknown, withoutEnd };
}

function add(counts: number[], bin: number, count: number): void {
  counts[bin] = (counts[bin] ?? 0) + count;
}
