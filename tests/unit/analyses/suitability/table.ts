import fc from "fast-check";
import type {
  MeasuredCriterion,
  SuitabilityMeasured,
} from "../../../../src/analyses/suitability/measured.ts";
import type {
  Combination,
  CriterionUse,
  SuitabilityParameters,
} from "../../../../src/analyses/suitability/question.ts";

/** An amount as a test writes it: a number, null for unknown, or its least and most. */
export type Cell = number | null | readonly [low: number, high: number];
/** Per candidate an amount per criterion. */
export type Table = Readonly<Record<string, readonly Cell[]>>;

export const COMBINATIONS: readonly Combination[] = [
  { method: "weighted-sum" },
  { method: "weighted-product" },
  { method: "owa", attitude: 0.25 },
  { method: "owa", attitude: 0.8 },
  { method: "topsis" },
];

/** Amounts that are their own value: the curve from 0 to 1. */
const ITSELF: CriterionUse["curve"] = {
  shape: "positive",
  points: [
    [0, 0],
    [1, 1],
  ],
};

/** Measured amounts of `criteria`, as a worker would hand them over. */
export function measuredTable(criteria: readonly string[], table: Table): SuitabilityMeasured {
  const rows = Object.entries(table);
  return {
    analysis: "suitability",
    version: 1,
    parameters: parametersOf(criteria, []),
    candidates: rows.map(([id]) => ({
      id,
      name: id,
      feature: null,
      place: "point",
      center: null,
      status: null,
    })),
    measured: criteria.map((id, column): MeasuredCriterion => {
      const cells = rows.map(([, cells]) => cells[column] ?? null);
      const ends = cells.map((cell) => (typeof cell === "number" ? [cell, cell] : (cell ?? [NaN, NaN])));
      return {
        id,
        option: null,
        lows: Float64Array.from(ends, ([low = NaN]) => low),
        highs: Float64Array.from(ends, ([, high = NaN]) => high),
        doubts: new Uint8Array(rows.length),
        assetOf: new Int32Array(rows.length).fill(-1),
        assets: [],
        lines: new Float64Array(4 * rows.length).fill(NaN),
      };
    }),
    method: "straight-line-geodesic",
    data: [],
    warnings: [],
  };
}

/** Parameters that look at every amount as its own value. */
export function parametersOf(
  criteria: readonly string[],
  weights: readonly number[],
  more: Partial<SuitabilityParameters> = {},
): SuitabilityParameters {
  return {
    candidates: { type: "sites", sites: [] },
    criteria: criteria.map((id) => ({ id, option: null, curve: ITSELF })),
    weighting: {
      method: "direct",
      weights: Object.fromEntries(criteria.map((id, index) => [id, weights[index] ?? 1])),
    },
    conditions: [],
    combination: { method: "weighted-sum" },
    withPlanned: false,
    ...more,
  };
}

/** In thousandths: finer than anyone can tell, and equals are common enough to be tried. */
const value = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: value },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.tuple(value, value).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const) },
);

/** A decision problem with `criteria` named c0, c1, … and candidates s0, s1, …. */
export interface Problem {
  readonly criteria: readonly string[];
  readonly weights: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  readonly table: Table;
}

function problemOf(cells: fc.Arbitrary<Cell>): fc.Arbitrary<Problem> {
  return fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 12 }))
    .chain(([criteria, candidates]) =>
      fc.record({
        criteria: fc.constant(Array.from({ length: criteria }, (_, index) => `c${index}`)),
        weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: criteria, maxLength: criteria }),
        rows: fc.array(fc.array(cells, { minLength: criteria, maxLength: criteria }), {
          minLength: candidates,
          maxLength: candidates,
        }),
      }),
    )
    .filter(({ weights }) => weights.some((weight) => weight > 0))
    .map((problem) => ({
      ...problem,
      table: Object.fromEntries(problem.rows.map((row, index) => [`s${index}`, row])),
    }));
}

/** With unknown amounts and ranges. */
export const anyProblem = problemOf(cell);
/** Every amount is one number. */
export const exactProblem = problemOf(value);
