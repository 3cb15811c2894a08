import type { CriterionDefinition } from "../../../criteria/criterion.ts";
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
export function scaleEnd(
  amounts: Amounts | null,
  points: readonly CurvePoint[],
  unit: CriterionDefinition["unit"],
): number {
  const finite = amounts ? Array.from(amounts.highs).filter(Number.isFinite) : [];
  finite.sort((a, b) => a - b);
  const most = finite[Math.ceil(finite.length * SHOWN_SHARE) - 1] ?? 0;
  const corner = Math.max(0, ...points.map(([amount]) => amount).filter(Number.isFinite));
  if (unit === "count") return Math.max(1, Math.ceil(most), Math.ceil(corner));
  const end = Math.max(most, corner * 1.1);
  if (end <= 0) return 1;
  const step = roundStep(end / 10);
  return Math.ceil(end / step - 1e-9) * step;
}

/** Counts candidates by amount in `binCount` bins of the same width from 0 to `high`. */
export function histogram({ lows, highs }: Amounts, high: number, binCount: number): Histogram {
  const known = new Array<number>(binCount).fill(0);
  const ranges = new Array<number>(binCount).fill(0);
  const bins = { high, count: binCount };
  let unknown = 0;
  let withoutEnd = 0;
  for (let index = 0; index < lows.length; index++) {
    const from = lows[index] ?? Number.NaN;
    const to = highs[index] ?? Number.NaN;
    if (Number.isNaN(from) || Number.isNaN(to)) unknown++;
    else if (!Number.isFinite(to)) withoutEnd++;
    else if (from === to) {
      add(known, binOf(to, bins), 1);
    } else {
      const [first, last] = [binOf(from, bins), binOf(to, bins)];
      for (let bin = first; bin <= last; bin++) add(ranges, bin, 1 / (last - first + 1));
    }
  }
  return { high, known, ranges, unknown, withoutEnd };
}

/** How many candidates have a known amount beyond the end of the scale; they stand in the last bin. */
export function countBeyond({ lows, highs }: Amounts, high: number): number {
  let count = 0;
  for (let index = 0; index < lows.length; index++) {
    const amount = lows[index] ?? Number.NaN;
    if (amount === highs[index] && amount > high && Number.isFinite(amount)) count++;
  }
  return count;
}

function add(counts: number[], bin: number, count: number): void {
  counts[bin] = (counts[bin] ?? 0) + count;
}

/** A bar of a histogram as shares of the scale: where it starts and how wide it is. */
export interface BarPlace {
  readonly start: number;
  readonly width: number;
}

/** How a scale is divided into bins, and where their bars stand. */
export interface Bins {
  readonly count: number;
  /** The end of the last bin. */
  readonly high: number;
  readonly place: (bin: number) => BarPlace;
  /** The amount at which a bin begins, and the one before it ends. */
  readonly from: (bin: number) => number;
}

const BINS = 24;
/** The gap between bars, as a share of a bin. */
const GAP = 0.14;

/** Equal bins for what is measured; for what is counted a bin per number, its bar right above the number. */
export function binsOf(high: number, unit: CriterionDefinition["unit"]): Bins {
  if (unit === "count" && high < BINS) {
    const width = 0.4 / high;
    return {
      count: high + 1,
      high: high + 1,
      place: (bin) => ({ start: bin / high - width / 2, width }),
      from: (bin) => bin,
    };
  }
  return {
    count: BINS,
    high,
    place: (bin) => ({ start: bin / BINS, width: (1 - GAP) / BINS }),
    from: (bin) => (bin / BINS) * high,
  };
}

/** The bin whose bar is nearest to a place on the scale, 0–1. */
export function binAt({ count, place }: Bins, share: number): number {
  const middles = Array.from({ length: count }, (_, bin) => place(bin).start + place(bin).width / 2);
  return middles.reduce(
    (best, middle, bin) =>
      Math.abs(middle - share) < Math.abs((middles[best] as number) - share) ? bin : best,
    0,
  );
}

/** The positions of the candidates of a bin: whose amount, or a part of whose range, lies in it. */
export function candidatesOfBin({ lows, highs }: Amounts, bins: Bins, bin: number): readonly number[] {
  const positions: number[] = [];
  for (let index = 0; index < lows.length; index++) {
    const from = lows[index] ?? Number.NaN;
    const to = highs[index] ?? Number.NaN;
    if (!Number.isFinite(from) || !Number.isFinite(to)) continue;
    if (binOf(from, bins) <= bin && binOf(to, bins) >= bin) positions.push(index);
  }
  return positions;
}

/** The last bin holds all beyond the scale as well. */
function binOf(amount: number, { high, count }: Pick<Bins, "high" | "count">): number {
  return Math.min(count - 1, Math.max(0, Math.floor((amount / high) * count)));
}
