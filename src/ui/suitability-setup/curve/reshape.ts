import type { CurvePoint, Shape, ValueFunction } from "../../../criteria/value-function.ts";

/**
 * The curve in another shape, over the same amounts and in the same direction as far as the shape has one, so
 * that a person who only looks at what a shape does loses nothing.
 */
export function reshape(curve: ValueFunction, shape: Shape): ValueFunction {
  return shape === curve.shape ? curve : { shape, points: pointsOf(curve, shape) };
}

function pointsOf({ shape: before, points }: ValueFunction, shape: Shape): readonly CurvePoint[] {
  const first = points[0] ?? [0, 0];
  const last = points.at(-1) ?? first;
  const from = first[0];
  const to = last[0] > from ? last[0] : from * 2 || 1;
  const middle = (from + to) / 2;
  const rises = last[1] >= first[1];
  switch (shape) {
    case "positive":
      return line(from, to, [0, 1]);
    case "inverse":
      return line(from, to, [1, 0]);
    case "ideal":
      return [...line(from, middle, [0, 1]), [to, 0]];
    case "step":
      return rises ? [[middle, 1]] : line(0, middle, [1, 0]);
    case "sigmoid":
      return line(from, to, rises ? [0.1, 0.9] : [0.9, 0.1]);
    case "piecewise":
      // Corners stay; treads and the ends of an S are none.
      if (before !== "step" && before !== "sigmoid") return points;
      return line(from, to, rises ? [0, 1] : [1, 0]);
    case "linear":
      return line(from, to, rises ? [0, 1] : [1, 0]);
  }
}

function line(from: number, to: number, [low, high]: readonly [number, number]): readonly CurvePoint[] {
  return [
    [from, low],
    [to, high],
  ];
}
