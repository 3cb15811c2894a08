import { withoutNoise } from "./combine/index.ts";

/** Ranks by position of the candidate; 0 for who takes no part. */
export interface RangeRanks {
  readonly order: readonly number[];
  readonly ranks: Int32Array;
  readonly bestRanks: Int32Array;
  readonly worstRanks: Int32Array;
}

/**
 * Ranks by the middle of the score range, then by its low end; who is equal in both shares a rank, and goes by
 * id in the order. The best rank has above it only who is surely better, the worst everyone who may be.
 */
export function rankRanges(
  lows: Float64Array,
  highs: Float64Array,
  takingPart: readonly number[],
  idOf: (index: number) => string,
): RangeRanks {
  const low = (index: number) => lows[index] as number;
  const middles = lows.map((_, index) => middleOf(lows, highs, index));
  const difference = (a: number, b: number) =>
    (middles[b] as number) - (middles[a] as number) || low(b) - low(a);
  const order = [...takingPart].sort((a, b) => difference(a, b) || (idOf(a) < idOf(b) ? -1 : 1));

  const ranks = new Int32Array(lows.length);
  const bestRanks = new Int32Array(lows.length);
  const worstRanks = new Int32Array(lows.length);
  const sortedLows = Float64Array.from(takingPart, low).sort();
  const sortedHighs = Float64Array.from(takingPart, (index) => highs[index] as number).sort();
  for (const [place, index] of order.entries()) {
    const above = order[place - 1];
    ranks[index] =
      above !== undefined && difference(above, index) === 0 ? (ranks[above] as number) : place + 1;
    bestRanks[index] = 1 + countGreater(sortedLows, highs[index] as number);
    const mayBeBetter = countGreater(sortedHighs, low(index));
    const isAmongThem = (highs[index] as number) > low(index);
    worstRanks[index] = 1 + mayBeBetter - (isAmongThem ? 1 : 0);
  }
  return { order, ranks, bestRanks, worstRanks };
}

/** The score that ranks: halfway between the score with everything unknown at its worst and at its best. */
export function middleOf(lows: Float64Array, highs: Float64Array, index: number): number {
  return withoutNoise(((lows[index] as number) + (highs[index] as number)) / 2);
}

/** How many numbers of an ascending array are greater than a limit. */
export function countGreater(ascending: Float64Array, limit: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] as number) > limit) to = middle;
    else from = middle + 1;
  }
  return ascending.length - from;
}
