import type { Interval } from "./criterion.ts";
import { type CurvePoint, logOdds, type ValueFunction, valueAt } from "./value-function.ts";

/**
 * The amount nearest to `near` that has at least a value, to within rounding; null when none has. Amounts are
 * not below 0: there is no negative distance.
 *
 * @param near where the search starts; NaN for the worst amount of the curve, so that the answer is what is
 *   just enough
 */
export function amountFor(fn: ValueFunction, value: number, near: number): number | null {
  const start = Number.isNaN(near) ? worstAmount(fn) : near;
  if (valueAt(fn, start) >= value) return start;
  let best: number | null = null;
  for (const { low, high } of stretchesFor(fn, value)) {
    const amount = Math.min(Math.max(start, low, 0), high);
    if (amount < 0 || Number.isNaN(amount)) continue;
    if (best === null || distance(amount, start) < distance(best, start)) best = amount;
  }
  return best;
}

/** An infinite start is farther from less, so that the greater of two amounts is the nearer. */
function distance(amount: number, start: number): number {
  return Number.isFinite(start) ? Math.abs(amount - start) : -amount;
}

function worstAmount({ points }: ValueFunction): number {
  const worst = points.reduce((least, point) => (point[1] < least[1] ? point : least), points[0] ?? [0, 0]);
  return worst[0];
}

/** Where the curve is at least `value`: ranges of amounts, ends included, from low to high. */
function stretchesFor({ shape, points }: ValueFunction, value: number): readonly Interval[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  if (shape === "sigmoid") return sigmoidStretch(first, last, value);
  const between = shape === "step" ? stepStretch : lineStretch;
  const before: CurvePoint = [Number.NEGATIVE_INFINITY, shape === "step" ? 0 : first[1]];
  const after: CurvePoint = [Number.POSITIVE_INFINITY, last[1]];
  const corners = [before, ...points, after];
  return corners.flatMap((from, index) => {
    const to = corners[index + 1];
    return to && Math.max(from[1], shape === "step" ? 0 : to[1]) >= value ? [between(from, to, value)] : [];
  });
}

function stepStretch(from: CurvePoint, to: CurvePoint): Interval {
  return { low: from[0], high: justBelow(to[0]) };
}

function lineStretch(from: CurvePoint, to: CurvePoint, value: number): Interval {
  const isFlat = from[1] === to[1];
  const crossing = isFlat
    ? Number.NaN
    : from[0] + ((value - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
  return { low: from[1] >= value ? from[0] : crossing, high: to[1] >= value ? to[0] : crossing };
}

function sigmoidStretch(first: CurvePoint, last: CurvePoint, value: number): readonly Interval[] {
  if (value >= 1 || first[0] === last[0]) return [];
  const share = (logOdds(value) - logOdds(first[1])) / (logOdds(last[1]) - logOdds(first[1]));
  const crossing = first[0] + share * (last[0] - first[0]);
  return last[1] > first[1]
    ? [{ low: crossing, high: Number.POSITIVE_INFINITY }]
    : [{ low: Number.NEGATIVE_INFINITY, high: crossing }];
}

/** The last amount before a step, so near that no one can tell. */
function justBelow(amount: number): number {
  if (!Number.isFinite(amount)) return amount;
  return amount - Math.max(Math.abs(amount), 1) * 1e-12;
}
