import { valueRange } from "../../criteria/value-function.ts";
import type { Frame } from "./combine/combiner.ts";
import { amountOf } from "./conditions.ts";
import type { SuitabilityMeasured } from "./measured.ts";
import { curveOf, measuredOf } from "./measured-of.ts";
import type { CriterionUse } from "./question.ts";

/** Least and most value, per criterion per candidate. */
export interface ValueTable {
  readonly lows: readonly Float64Array[];
  readonly highs: readonly Float64Array[];
}

/** What the amounts are worth. What was not measured, or has no curve, may be worth anything. */
export function valueTable(measured: SuitabilityMeasured, criteria: readonly CriterionUse[]): ValueTable {
  const lows: Float64Array[] = [];
  const highs: Float64Array[] = [];
  for (const use of criteria) {
    const amounts = measuredOf(measured, use.id, use.option);
    const curve = curveOf(use);
    const low = new Float64Array(measured.candidates.length);
    const high = new Float64Array(measured.candidates.length).fill(1);
    for (let index = 0; index < low.length; index++) {
      const amount = curve && amountOf(amounts, index);
      if (!amount) continue;
      const range = valueRange(curve, amount);
      low[index] = range.low;
      high[index] = range.high;
    }
    lows.push(low);
    highs.push(high);
  }
  return { lows, highs };
}

/** The values of some candidates one after the other, all criteria of the first, then of the next. */
export function rowsOf(columns: readonly Float64Array[], candidates: readonly number[]): Float64Array {
  const rows = new Float64Array(candidates.length * columns.length);
  for (const [column, values] of columns.entries()) {
    for (let row = 0; row < candidates.length; row++) {
      rows[row * columns.length + column] = values[candidates[row] as number] as number;
    }
  }
  return rows;
}

/** Between which values the candidates that take part can lie; from 0 to 1 when none does. */
export function frameOf({ lows, highs }: ValueTable, candidates: readonly number[]): Frame {
  const extreme = (values: Float64Array, choose: (a: number, b: number) => number, none: number) => {
    let known = candidates.length === 0 ? none : 1 - none;
    for (const index of candidates) known = choose(known, values[index] as number);
    return known;
  };
  return {
    best: highs.map((values) => extreme(values, Math.max, 1)),
    worst: lows.map((values) => extreme(values, Math.min, 0)),
  };
}
