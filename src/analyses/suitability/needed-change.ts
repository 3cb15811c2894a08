import { amountFor } from "../../criteria/amount-for.ts";
import { criterionOf } from "../../criteria/index.ts";
import { type ValueFunction, valueAt } from "../../criteria/value-function.ts";
import type { Frame } from "./combine/combiner.ts";
import { makeCombiner, withoutNoise } from "./combine/index.ts";
import { amountOf, judge } from "./conditions.ts";
import type { SuitabilityMeasured } from "./measured.ts";
import { curveOf, measuredOf } from "./measured-of.ts";
import type { CriterionUse, SuitabilityParameters } from "./question.ts";
import type { SuitabilityScores } from "./scores.ts";
import { frameOf, rowsOf } from "./value-table.ts";

/** What one criterion would have to become, all else equal, to reach the next better rank. */
export type NeededChange =
  /** The nearest amount that does, in the unit of the criterion, and the value it needs. */
  | { readonly type: "amount"; readonly amount: number; readonly value: number }
  /**
   * - `first`: there is no better rank;
   * - `excluded`: it has no rank;
   * - `not-enough`: not even the best value does;
   * - `no-amount`: no amount has the value, as the curve is;
   * - `limit`: the amount would break a limit.
   */
  | {
      readonly type: "none";
      readonly reason: "first" | "excluded" | "not-enough" | "no-amount" | "limit";
    };

/** Rounding must not leave it just short. */
const MARGIN = 1e-9;
const HALVINGS = 40;

/**
 * Per criterion, what a candidate needs to rank with or above `target`. The value is found by halving, for a
 * greater value never makes a smaller score; for TOPSIS the ideal moves along when the value passes it.
 */
export function neededChanges(
  measured: SuitabilityMeasured,
  scores: SuitabilityScores,
  parameters: SuitabilityParameters,
  index: number,
  target: number | null,
): readonly NeededChange[] {
  if (target === null) {
    const reason = scores.ranks[index] === 0 ? "excluded" : "first";
    return parameters.criteria.map(() => ({ type: "none", reason }));
  }
  const reaches = reacher(scores, parameters, index, target);
  return parameters.criteria.map((use, position): NeededChange => {
    if (!reaches(position, 1)) return { type: "none", reason: "not-enough" };
    let [from, to] = [0, 1];
    for (let round = 0; round < HALVINGS; round++) {
      const middle = (from + to) / 2;
      if (reaches(position, middle)) to = middle;
      else from = middle;
    }
    const value = Math.min(1, to + MARGIN);
    const amount = amountWith(value, use, measured, index);
    if (amount === null) return { type: "none", reason: "no-amount" };
    const breaks = parameters.conditions.some(
      (condition) =>
        condition.criterion === use.id &&
        condition.option === use.option &&
        judge(condition, { low: amount, high: amount }) === "broken",
    );
    return breaks ? { type: "none", reason: "limit" } : { type: "amount", amount, value };
  });
}

/** Makes a function that tells whether a value on one criterion puts `index` with or above `target`. */
function reacher(
  { valueLows: lows, valueHighs: highs, weights, order }: SuitabilityScores,
  { combination }: SuitabilityParameters,
  index: number,
  target: number,
): (position: number, value: number) => boolean {
  const others = frameOf(
    { lows, highs },
    order.filter((other) => other !== index),
  );
  const own = frameOf({ lows, highs }, [index]);
  const lowRows = rowsOf(lows, [index, target]);
  const highRows = rowsOf(highs, [index, target]);
  return (position, value) => {
    const frame: Frame = {
      best: others.best.map((best, place) =>
        Math.max(best, place === position ? value : (own.best[place] as number)),
      ),
      worst: others.worst.map((worst, place) =>
        Math.min(worst, place === position ? value : (own.worst[place] as number)),
      ),
    };
    const { score } = makeCombiner(combination, weights, frame);
    const [changedLow, changedHigh] = [lowRows.with(position, value), highRows.with(position, value)];
    const low = score(changedLow, 0);
    const targetLow = score(lowRows, weights.length);
    const middle = withoutNoise((low + score(changedHigh, 0)) / 2);
    const targetMiddle = withoutNoise((targetLow + score(highRows, weights.length)) / 2);
    return middle > targetMiddle || (middle === targetMiddle && low >= targetLow);
  };
}

/** The amount nearest to what it is now; a whole one for what is counted. */
function amountWith(
  value: number,
  use: CriterionUse,
  measured: SuitabilityMeasured,
  index: number,
): number | null {
  const curve = curveOf(use);
  if (!curve) return null;
  const now = amountOf(measuredOf(measured, use.id, use.option), index);
  const near = now ? (Number.isFinite(now.high) ? (now.low + now.high) / 2 : now.high) : Number.NaN;
  const amount = amountFor(curve, value, near);
  if (amount === null || criterionOf(use.id)?.unit !== "count") return amount;
  return wholeWith(curve, value, amount);
}

function wholeWith(curve: ValueFunction, value: number, amount: number): number | null {
  const whole = [Math.floor(amount), Math.ceil(amount)].filter((count) => valueAt(curve, count) >= value);
  return whole.sort((a, b) => Math.abs(a - amount) - Math.abs(b - amount))[0] ?? null;
}
