import { SHAPE_RULES, type ValueFunction } from "./value-function.ts";

/** What can be wrong with a curve that a person typed. */
export const CURVE_FAULTS = [
  "not-a-number",
  "too-few-points",
  "too-many-points",
  "negative-amount",
  "value-outside",
  "equal-amounts",
  "not-sorted",
  "fixed-values",
] as const;
export type CurveFault = (typeof CURVE_FAULTS)[number];

/** The first thing wrong with a curve, in the order of {@link CURVE_FAULTS}; null when it can be used. */
export function checkCurve({ shape, points }: ValueFunction): CurveFault | null {
  const rule = SHAPE_RULES[shape];
  const amounts = points.map(([amount]) => amount);
  const values = points.map(([, value]) => value);
  if (![...amounts, ...values].every(Number.isFinite)) return "not-a-number";
  if (points.length < rule.fewestPoints) return "too-few-points";
  if (points.length > rule.mostPoints) return "too-many-points";
  if (amounts.some((amount) => amount < 0)) return "negative-amount";
  if (values.some((value) => value < 0 || value > 1)) return "value-outside";
  if (new Set(amounts).size < amounts.length) return "equal-amounts";
  if (amounts.some((amount, index) => amount < (amounts[index - 1] ?? 0))) return "not-sorted";
  const isAsAsked = (row: readonly number[]) => row.every((value, index) => value === values[index]);
  return rule.values.length > 0 && !rule.values.some(isAsAsked) ? "fixed-values" : null;
}
