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
 * - `step`: one or more; from its amount on a point's value holds, before the first that of the first… 0;
 * - `piecewise`: two or more, straight between them, flat outside;
 * - `sigmoid`: two, values 0.1 and 0.9 or 0.9 and 0.1: the amounts where an S-curve has those values.
 */
export interface ValueFunction {
  readonly shape: Shape;
  readonly points: readonly CurvePoint[];
}
