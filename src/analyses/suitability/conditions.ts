import type { Interval } from "../../criteria/criterion.ts";
import type { MeasuredCriterion, SuitabilityMeasured } from "./measured.ts";
import { measuredOf } from "./measured-of.ts";
import type { Condition } from "./question.ts";
import type { Exclusion } from "./scores.ts";

/** What limits do to candidates, by their position; who is in neither map keeps to them all. */
export interface Checked {
  readonly exclusions: ReadonlyMap<number, readonly Exclusion[]>;
  readonly unchecked: ReadonlyMap<number, readonly Condition[]>;
}

/** Holds every candidate against every limit. */
export function checkConditions(measured: SuitabilityMeasured, conditions: readonly Condition[]): Checked {
  const exclusions = new Map<number, Exclusion[]>();
  const unchecked = new Map<number, Condition[]>();
  for (const condition of conditions) {
    const amounts = measuredOf(measured, condition.criterion, condition.option);
    for (let index = 0; index < measured.candidates.length; index++) {
      const amount = amountOf(amounts, index);
      const verdict = amount ? judge(condition, amount) : "unknown";
      if (verdict === "unknown") add(unchecked, index, condition);
      if (verdict === "broken") add(exclusions, index, exclusion(condition, amounts, amount, index));
    }
  }
  return { exclusions, unchecked };
}

/** Whether an amount keeps to a limit; `unknown` when the least it can be and the most do not agree. */
export function judge(condition: Condition, { low, high }: Interval): "kept" | "broken" | "unknown" {
  const [atLow, atHigh] = [keeps(condition, low), keeps(condition, high)];
  if (atLow === null || atHigh === null || atLow !== atHigh) return "unknown";
  return atLow ? "kept" : "broken";
}

/** The range of one candidate's amount; null when nothing is known. */
export function amountOf(amounts: MeasuredCriterion | null, index: number): Interval | null {
  const low = amounts?.lows[index] ?? Number.NaN;
  const high = amounts?.highs[index] ?? Number.NaN;
  return Number.isNaN(low) || Number.isNaN(high) ? null : { low, high };
}

function keeps({ relation, amount: limit }: Condition, amount: number): boolean | null {
  if (relation === "not-inside") return amount > 0;
  if (Number.isNaN(limit)) return null;
  return relation === "at-least" ? amount >= limit : amount <= limit;
}

function exclusion(
  condition: Condition,
  amounts: MeasuredCriterion | null,
  amount: Interval | null,
  index: number,
): Exclusion {
  const nearest = condition.relation === "at-most" ? amount?.low : amount?.high;
  return {
    condition,
    amount: nearest ?? Number.NaN,
    asset: amounts?.assets[amounts.assetOf[index] ?? -1] ?? null,
  };
}

function add<T>(map: Map<number, T[]>, index: number, item: T): void {
  const known = map.get(index);
  if (known) known.push(item);
  else map.set(index, [item]);
}
