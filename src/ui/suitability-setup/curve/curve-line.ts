import type { CurvePoint, ValueFunction } from "../../../criteria/value-function.ts";
import { valueAt } from "../../../criteria/value-function.ts";

const SAMPLES = 60;

/** The curve from 0 to `high` as corners of a line; a jump of a step is upright. */
export function curveLine(curve: ValueFunction, high: number): readonly CurvePoint[] {
  const corners = curve.points.map(([amount]) => amount).filter((amount) => amount > 0 && amount < high);
  const even = Array.from({ length: SAMPLES + 1 }, (_, index) => (index / SAMPLES) * high);
  const amounts = [...new Set([...even, ...corners])].sort((a, b) => a - b);
  let before: number | null = null;
  return amounts.flatMap((amount): CurvePoint[] => {
    const value = valueAt(curve, amount);
    const jump: CurvePoint[] =
      curve.shape === "step" && before !== null && before !== value ? [[amount, before]] : [];
    before = value;
    return [...jump, [amount, value]];
  });
}
