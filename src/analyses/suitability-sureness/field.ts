import type { Frame } from "../suitability/combine/combiner.ts";
import { makeCombiner } from "../suitability/combine/index.ts";
import type { SuitabilityMeasured } from "../suitability/measured.ts";
import type { Combination, SuitabilityParameters } from "../suitability/question.ts";
import { type RangeRanks, rankRanges } from "../suitability/rank-ranges.ts";
import { scoreCandidates } from "../suitability/score.ts";
import type { SuitabilityScores } from "../suitability/scores.ts";
import { frameOf, rowsOf } from "../suitability/value-table.ts";

/** A ranking laid out to be computed again many times under other weights. */
export interface Field {
  readonly ids: readonly string[];
  readonly criteria: readonly string[];
  readonly combination: Combination;
  readonly frame: Frame;
  readonly scores: SuitabilityScores;
  /** Values, all criteria of the first candidate, then of the next. */
  readonly lowRows: Float64Array;
  readonly highRows: Float64Array;
}

export function createField(measured: SuitabilityMeasured, parameters: SuitabilityParameters): Field {
  const scores = scoreCandidates(measured, parameters);
  const everyone = measured.candidates.map((_, index) => index);
  return {
    ids: measured.candidates.map(({ id }) => id),
    criteria: parameters.criteria.map(({ id }) => id),
    combination: parameters.combination,
    frame: frameOf({ lows: scores.valueLows, highs: scores.valueHighs }, scores.order),
    scores,
    lowRows: rowsOf(scores.valueLows, everyone),
    highRows: rowsOf(scores.valueHighs, everyone),
  };
}

/** Writes the score of every candidate that takes part. */
export function scoreRows(
  field: Field,
  weights: readonly number[],
  rows: Float64Array,
  out: Float64Array,
): void {
  const { score } = makeCombiner(field.combination, weights, field.frame);
  for (const index of field.scores.order) out[index] = score(rows, index * weights.length);
}

/** The ranking under other weights. */
export function rankWith(
  field: Field,
  weights: readonly number[],
): RangeRanks & { readonly lows: Float64Array; readonly highs: Float64Array } {
  const lows = new Float64Array(field.ids.length);
  const highs = new Float64Array(field.ids.length);
  scoreRows(field, weights, field.lowRows, lows);
  scoreRows(field, weights, field.highRows, highs);
  return { lows, highs, ...rankScores(field, lows, highs) };
}

/** Ranks of scores, by candidate. */
export function rankScores(field: Field, lows: Float64Array, highs: Float64Array): RangeRanks {
  return rankRanges(lows, highs, field.scores.order, (index) => field.ids[index] ?? "");
}
