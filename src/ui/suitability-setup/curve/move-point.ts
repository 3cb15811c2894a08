import {
  type CurvePoint,
  SHAPE_RULES,
  type Shape,
  type ValueFunction,
} from "../../../criteria/value-function.ts";
import { toStep } from "./axis.ts";

/** Whether a person chooses the values of this shape too, and not only the amounts. */
export const hasFreeValues = (shape: Shape): boolean => SHAPE_RULES[shape].values.length === 0;

/** Whether this shape has as many points as a person wants. */
export const hasFreeCount = (shape: Shape): boolean =>
  SHAPE_RULES[shape].mostPoints > SHAPE_RULES[shape].fewestPoints;

/** One step of a value, dragged or by arrow key. */
export const VALUE_STEP = 0.05;

/**
 * The curve with one point put as near to `wanted` as it may go: between its neighbours, not below 0, on
 * whole steps, and at its own value when the shape fixes that. What comes out can always be used.
 *
 * @param amountStep one step along the scale; neighbours stay at least this far apart
 */
export function movePoint(
  curve: ValueFunction,
  index: number,
  [amount, value]: CurvePoint,
  amountStep: number,
): ValueFunction {
  const before = curve.points[index];
  if (!before) return curve;
  const least = Math.max(0, (curve.points[index - 1]?.[0] ?? -amountStep) + amountStep);
  const most = (curve.points[index + 1]?.[0] ?? Number.POSITIVE_INFINITY) - amountStep;
  // Neighbours that a person typed closer than a step leave no room: then the point stays where it is.
  const moved = most < least ? before[0] : Math.min(most, Math.max(least, toStep(amount, amountStep)));
  const level = hasFreeValues(curve.shape) ? Math.min(1, Math.max(0, toStep(value, VALUE_STEP))) : before[1];
  return withPoint(curve, index, [moved, level]);
}

/** The curve with one point replaced, whatever that point is; check it before it is used. */
export function withPoint(curve: ValueFunction, index: number, point: CurvePoint): ValueFunction {
  return { ...curve, points: curve.points.map((known, place) => (place === index ? point : known)) };
}

/**
 * The curve with one more point: in the middle of its widest gap, on the line between its neighbours; the same
 * curve when the shape has no room for one.
 */
export function withOneMore(curve: ValueFunction, amountStep: number): ValueFunction {
  const { points } = curve;
  if (points.length >= SHAPE_RULES[curve.shape].mostPoints) return curve;
  const gaps = points.slice(1).map((point, index) => ({
    place: index + 1,
    width: point[0] - (points[index]?.[0] ?? 0),
  }));
  const widest = gaps.toSorted((a, b) => b.width - a.width)[0];
  const last = points.at(-1) ?? [0, 0];
  if (!widest || widest.width < 2 * amountStep) {
    return { ...curve, points: [...points, [last[0] + 2 * amountStep, last[1]]] };
  }
  const [from, to] = [points[widest.place - 1] ?? last, points[widest.place] ?? last];
  const value = curve.shape === "step" ? from[1] : (from[1] + to[1]) / 2;
  const middle: CurvePoint = [toStep((from[0] + to[0]) / 2, amountStep), Math.round(value * 100) / 100];
  return { ...curve, points: points.toSpliced(widest.place, 0, middle) };
}

/** The curve without one point; the same curve when the shape needs it. */
export function withoutPoint(curve: ValueFunction, index: number): ValueFunction {
  if (curve.points.length <= SHAPE_RULES[curve.shape].fewestPoints) return curve;
  return { ...curve, points: curve.points.toSpliced(index, 1) };
}
