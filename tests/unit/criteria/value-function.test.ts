import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountFor } from "../../../src/criteria/amount-for.ts";
import { type CurveFault, checkCurve } from "../../../src/criteria/check-curve.ts";
import {
  type CurvePoint,
  SHAPE_RULES,
  SHAPES,
  type Shape,
  type ValueFunction,
  valueAt,
  valueRange,
} from "../../../src/criteria/value-function.ts";

const SETTINGS = { seed: 20261121, numRuns: 300 };
const INVERSE: ValueFunction = {
  shape: "inverse",
  points: [
    [1000, 1],
    [9000, 0],
  ],
};
const IDEAL: ValueFunction = {
  shape: "ideal",
  points: [
    [10, 0],
    [20, 1],
    [40, 0],
  ],
};
const STEP: ValueFunction = {
  shape: "step",
  points: [
    [500, 0.5],
    [1000, 1],
    [5000, 0.2],
  ],
};
const SIGMOID: ValueFunction = {
  shape: "sigmoid",
  points: [
    [2000, 0.9],
    [8000, 0.1],
  ],
};

/** Any curve that a person may draw. */
const curve: fc.Arbitrary<ValueFunction> = fc.constantFrom<Shape>(...SHAPES).chain((shape) => {
  const { fewestPoints, mostPoints, values } = SHAPE_RULES[shape];
  const amounts = fc
    .uniqueArray(fc.integer({ min: 0, max: 30_000 }), {
      minLength: fewestPoints,
      maxLength: Math.min(6, mostPoints),
    })
    .map((list) => list.sort((a, b) => a - b));
  const free = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 });
  return fc.record({
    shape: fc.constant(shape),
    points: fc
      .tuple(amounts, values.length > 0 ? fc.constantFrom(...values) : free)
      .map(([list, worth]) => list.map((amount, index): CurvePoint => [amount, worth[index] ?? 0])),
  });
});
const amount = fc.double({ min: 0, max: 40_000, noNaN: true });

describe("valueAt", () => {
  it.each([
    [INVERSE, 0, 1],
    [INVERSE, 3000, 0.75],
    [INVERSE, 9000, 0],
    [INVERSE, Number.POSITIVE_INFINITY, 0],
    [IDEAL, 15, 0.5],
    [IDEAL, 30, 0.5],
    [IDEAL, 500, 0],
    [STEP, 499, 0],
    [STEP, 500, 0.5],
    [STEP, 4999, 1],
    [STEP, Number.POSITIVE_INFINITY, 0.2],
    [SIGMOID, 2000, 0.9],
    [SIGMOID, 5000, 0.5],
    [SIGMOID, 8000, 0.1],
    [SIGMOID, Number.POSITIVE_INFINITY, 0],
    [{ shape: "step", points: [] }, 5, 0],
  ] as const)("has the value that was computed by hand (%#)", (fn, at, value) => {
    expect(valueAt(fn, at)).toBeCloseTo(value, 12);
  });

  it("has no value for an unknown amount", () => {
    expect(valueAt(INVERSE, Number.NaN)).toBeNaN();
  });
});

describe("valueRange", () => {
  it("takes in the corner between its ends", () => {
    expect(valueRange(IDEAL, { low: 15, high: 30 })).toEqual({ low: 0.5, high: 1 });
    expect(valueRange(STEP, { low: 600, high: 6000 })).toEqual({ low: 0.2, high: 1 });
  });

  it("is anything for what is unknown, and the limit for what is unbounded", () => {
    expect(valueRange(INVERSE, { low: Number.NaN, high: Number.NaN })).toEqual({ low: 0, high: 1 });
    expect(valueRange(INVERSE, { low: 5000, high: Number.POSITIVE_INFINITY })).toEqual({ low: 0, high: 0.5 });
  });

  it("holds the value of every amount inside, and reaches both its ends", () => {
    fc.assert(
      fc.property(curve, amount, amount, (fn, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const range = valueRange(fn, { low, high });
        const corners = fn.points.map(([at]) => at).filter((at) => at > low && at < high);
        const even = Array.from({ length: 50 }, (_, index) => low + ((high - low) * index) / 49);
        const values = [...even, ...corners, high].map((at) => valueAt(fn, at));
        expect(range.low).toBeCloseTo(Math.min(...values), 9);
        expect(range.high).toBeCloseTo(Math.max(...values), 9);
        expect(range.low).toBeGreaterThanOrEqual(0);
        expect(range.high).toBeLessThanOrEqual(1);
      }),
      SETTINGS,
    );
  });
});

describe("amountFor", () => {
  it.each([
    [INVERSE, 0.5, 8000, 5000],
    [INVERSE, 0.5, Number.NaN, 5000],
    [INVERSE, 0.5, Number.POSITIVE_INFINITY, 5000],
    [INVERSE, 0.5, 200, 200],
    [INVERSE, 1, 8000, 1000],
    [IDEAL, 0.5, 100, 30],
    [IDEAL, 0.5, 3, 15],
    [STEP, 0.5, 9000, 5000],
    [SIGMOID, 0.5, 9000, 5000],
  ] as const)("gives the nearest amount that has the value (%#)", (fn, value, near, wanted) => {
    expect(amountFor(fn, value, near)).toBeCloseTo(wanted, 6);
  });

  it.each([
    ["a value that the curve does not reach", { ...STEP, points: [[5, 0.4]] }, 0.5],
    ["a value that takes less than nothing", SIGMOID, 0.999999],
    ["the end that an S-curve never reaches", SIGMOID, 1],
    ["a curve without points", { shape: "piecewise", points: [] }, 0.5],
  ] as const)("gives null for %s", (_, fn, value) => {
    expect(amountFor(fn as ValueFunction, value, 9000)).toBeNull();
  });

  it("reaches the value, and nothing that does lies nearer", () => {
    fc.assert(
      fc.property(curve, fc.double({ min: 0, max: 1, noNaN: true }), amount, (fn, value, near) => {
        const found = amountFor(fn, value, near);
        const reaching = Array.from({ length: 400 }, (_, index) => index * 100).filter(
          (at) => valueAt(fn, at) >= value,
        );
        if (found === null) expect(reaching).toEqual([]);
        else {
          expect(valueAt(fn, found)).toBeGreaterThanOrEqual(value - 1e-9);
          const nearest = Math.min(...reaching.map((at) => Math.abs(at - near)));
          expect(Math.abs(found - near)).toBeLessThanOrEqual(nearest + 1e-6);
        }
      }),
      SETTINGS,
    );
  });
});

describe("checkCurve", () => {
  it.each<[CurveFault | null, Shape, readonly CurvePoint[]]>([
    [null, "inverse", INVERSE.points],
    [null, "step", [[0, 0.3]]],
    [null, "sigmoid", SIGMOID.points],
    [
      "not-a-number",
      "linear",
      [
        [0, 0],
        [Number.NaN, 1],
      ],
    ],
    [
      "not-a-number",
      "linear",
      [
        [0, 0],
        [Number.POSITIVE_INFINITY, 1],
      ],
    ],
    ["too-few-points", "step", []],
    ["too-few-points", "piecewise", [[0, 0]]],
    [
      "too-many-points",
      "linear",
      [
        [0, 0],
        [1, 1],
        [2, 0],
      ],
    ],
    [
      "negative-amount",
      "linear",
      [
        [-1, 0],
        [1, 1],
      ],
    ],
    [
      "value-outside",
      "linear",
      [
        [0, 0],
        [1, 1.1],
      ],
    ],
    [
      "equal-amounts",
      "piecewise",
      [
        [0, 0],
        [5, 1],
        [5, 0],
      ],
    ],
    [
      "not-sorted",
      "piecewise",
      [
        [0, 0],
        [5, 1],
        [4, 0],
      ],
    ],
    [
      "fixed-values",
      "positive",
      [
        [0, 1],
        [5, 0],
      ],
    ],
    [
      "fixed-values",
      "sigmoid",
      [
        [0, 0],
        [5, 1],
      ],
    ],
  ])("says %s of this %s", (fault, shape, points) => {
    expect(checkCurve({ shape, points })).toBe(fault);
  });

  it("finds nothing wrong with a curve that follows the rules", () => {
    fc.assert(
      fc.property(curve, (fn) => {
        expect(checkCurve(fn)).toBeNull();
      }),
      SETTINGS,
    );
  });
});
