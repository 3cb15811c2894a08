import type { Interval } from "./criterion.ts";

/** The kinds of curve from an amount to a value between 0 (worst) and 1 (best). */
export const SHAPES = ["positive", "inverse", "ideal", "linear", "step", "piecewise", "sigmoid"] as const;
export type Shape = (typeof SHAPES)[number];

/** A corner of a curve: an amount in the unit of the criterion, and its value from 0 to 1. */
export type CurvePoint = readonly [amount: number, value: number];

/**
 * A value function as a person draws it: a shape and its points, by rising amount. How many points a shape has
 * and what they mean:
 * - `positive`: two, values 0 and 1: more is better, straight between them, flat outside;
 * - `inverse`: two, values 1 and 0: less is better;
 * - `ideal`: three, values 0, 1 and 0: best at one amount, straight down to both sides;
 * - `linear`: two with any values;
 * - `step`: one or more; from its amount on a point's value holds; before the first it is 0;
 * - `piecewise`: two or more, straight between them, flat outside;
 * - `sigmoid`: two, values 0.1 and 0.9 or 0.9 and 0.1: the amounts where an S-curve has those values.
 */
export interface ValueFunction {
  readonly shape: Shape;
  readonly points: readonly CurvePoint[];
}

/** What a shape asks of its points. */
export interface ShapeRule {
  readonly fewestPoints: number;
  readonly mostPoints: number;
  /** The values its points must have, in their order: any one of these rows; empty when they are free. */
  readonly values: readonly (readonly number[])[];
}

/** More corners than this nobody can tell apart on a histogram. */
const MOST_POINTS = 20;

export const SHAPE_RULES: Readonly<Record<Shape, ShapeRule>> = {
  positive: { fewestPoints: 2, mostPoints: 2, values: [[0, 1]] },
  inverse: { fewestPoints: 2, mostPoints: 2, values: [[1, 0]] },
  ideal: { fewestPoints: 3, mostPoints: 3, values: [[0, 1, 0]] },
  linear: { fewestPoints: 2, mostPoints: 2, values: [] },
  step: { fewestPoints: 1, mostPoints: MOST_POINTS, values: [] },
  piecewise: { fewestPoints: 2, mostPoints: MOST_POINTS, values: [] },
  sigmoid: {
    fewestPoints: 2,
    mostPoints: 2,
    values: [
      [0.1, 0.9],
      [0.9, 0.1],
    ],
  },
};

/**
 * The value of an amount, 0 to 1. An infinite amount has the value that the curve tends to; an unknown one
 * (NaN) has none (NaN): see {@link valueRange}.
 */
export function valueAt(fn: ValueFunction, amount: number): number {
  if (Number.isNaN(amount)) return Number.NaN;
  if (fn.shape === "sigmoid") return sigmoidAt(fn.points, amount);
  const { shape, points } = fn;
  let after = 0;
  while (after < points.length && (points[after] as CurvePoint)[0] <= amount) after++;
  const next = points[after];
  const last = points[after - 1];
  if (shape === "step") return bounded(last?.[1] ?? 0);
  if (!last || !next) return bounded((last ?? next)?.[1] ?? 0);
  return bounded(last[1] + ((amount - last[0]) / (next[0] - last[0])) * (next[1] - last[1]));
}

/**
 * Least and most value over a range of amounts, corners and steps inside it included. Nothing known (NaN)
 * may be worth anything from 0 to 1.
 */
export function valueRange(fn: ValueFunction, { low, high }: Interval): Interval {
  if (Number.isNaN(low) || Number.isNaN(high)) return { low: 0, high: 1 };
  const atLow = valueAt(fn, low);
  if (low === high) return { low: atLow, high: atLow };
  const atHigh = valueAt(fn, high);
  let least = Math.min(atLow, atHigh);
  let most = Math.max(atLow, atHigh);
  if (fn.shape === "sigmoid") return { low: least, high: most };
  for (const [amount, value] of fn.points) {
    if (amount <= low || amount >= high) continue;
    least = Math.min(least, bounded(value));
    most = Math.max(most, bounded(value));
  }
  return { low: least, high: most };
}

/** The logistic curve through two points: straight in the log-odds of the value. */
function sigmoidAt(points: readonly CurvePoint[], amount: number): number {
  const [from, to] = points;
  if (!from || !to) return 0;
  if (amount === Number.POSITIVE_INFINITY) return to[1] > from[1] ? 1 : 0;
  if (amount === Number.NEGATIVE_INFINITY) return to[1] > from[1] ? 0 : 1;
  if (from[0] === to[0]) return amount < from[0] ? from[1] : to[1];
  const share = (amount - from[0]) / (to[0] - from[0]);
  return 1 / (1 + Math.exp(-(logOdds(from[1]) + share * (logOdds(to[1]) - logOdds(from[1])))));
}

/** The inverse of the logistic function: the log-odds of a value between 0 and 1. */
export function logOdds(value: number): number {
  return Math.log(value / (1 - value));
}

function bounded(value: number): number {
  return Math.min(1, Math.max(0, value));
}
