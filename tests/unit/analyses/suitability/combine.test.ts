import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeCombiner } from "../../../../src/analyses/suitability/combine/index.ts";
import type { Combination } from "../../../../src/analyses/suitability/question.ts";
import { COMBINATIONS } from "./table.ts";

const SETTINGS = { seed: 20261121, numRuns: 300 };
const FRAME = { best: [1, 1, 1], worst: [0, 0, 0] };
const WEIGHTS = [0.5, 0.3, 0.2];

function score(
  combination: Combination,
  values: readonly number[],
  weights = WEIGHTS,
  frame = FRAME,
): number {
  return makeCombiner(combination, weights, frame).score(Float64Array.from(values), 0);
}

const threeValues = fc.tuple(...Array.from({ length: 3 }, () => fc.double({ min: 0, max: 1, noNaN: true })));
const threeWeights = fc
  .tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 0, max: 9 })))
  .filter((list) => list.some((weight) => weight > 0))
  .map((list) => list.map((weight) => weight / list.reduce((sum, each) => sum + each, 0)));

describe("worked by hand", () => {
  it("weighted sum: 0.5 × 0.8 + 0.3 × 0.4 + 0.2 × 1", () => {
    expect(score({ method: "weighted-sum" }, [0.8, 0.4, 1])).toBeCloseTo(0.72, 12);
  });

  it("weighted product: √0.64 × 1 × 1, and 0 for a value of 0 with a weight", () => {
    expect(score({ method: "weighted-product" }, [0.64, 1, 1])).toBeCloseTo(0.8, 12);
    expect(score({ method: "weighted-product" }, [0, 1, 1])).toBe(0);
    expect(score({ method: "weighted-product" }, [0, 0.25, 1], [0, 0.5, 0.5])).toBeCloseTo(0.5, 12);
  });

  it("ordered average at attitude 1/3, so Q(p) = p²: values from best to worst", () => {
    // In order 1 (0.2), 0.8 (0.5), 0.4 (0.3): 0.2² × 1 + (0.7² − 0.2²) × 0.8 + (1 − 0.7²) × 0.4.
    expect(score({ method: "owa", attitude: 1 / 3 }, [0.8, 0.4, 1])).toBeCloseTo(0.04 + 0.36 + 0.204, 12);
  });

  it("TOPSIS, step by step", () => {
    // Two criteria of weight 0.6 and 0.4; candidates (0.9, 0.2), (0.5, 0.8), (0.1, 0.4).
    const frame = { best: [0.9, 0.8], worst: [0.1, 0.2] };
    // Weighted: ideal (0.54, 0.32), anti-ideal (0.06, 0.08).
    // First: weighted (0.54, 0.08); to the ideal 0.24, to the anti-ideal 0.48.
    expect(score({ method: "topsis" }, [0.9, 0.2], [0.6, 0.4], frame)).toBeCloseTo(0.48 / 0.72, 12);
    // Second: weighted (0.30, 0.32); to the ideal 0.24, to the anti-ideal √(0.24² + 0.24²) = 0.3394….
    const toWorst = Math.sqrt(0.24 ** 2 + 0.24 ** 2);
    expect(score({ method: "topsis" }, [0.5, 0.8], [0.6, 0.4], frame)).toBeCloseTo(
      toWorst / (toWorst + 0.24),
      12,
    );
    // Third: weighted (0.06, 0.16); to the ideal √(0.48² + 0.16²) = 0.50596…, to the anti-ideal 0.08.
    expect(score({ method: "topsis" }, [0.1, 0.4], [0.6, 0.4], frame)).toBeCloseTo(
      0.08 / (0.08 + Math.sqrt(0.256)),
      12,
    );
  });

  it("TOPSIS is halfway where all candidates are alike", () => {
    const frame = { best: [0.4, 0.4, 0.4], worst: [0.4, 0.4, 0.4] };
    expect(score({ method: "topsis" }, [0.4, 0.4, 0.4], WEIGHTS, frame)).toBe(0.5);
  });
});

describe("the attitude of an ordered average", () => {
  it("is the worst value that weighs at 0, the weighted sum at 0.5, the best that weighs at 1", () => {
    fc.assert(
      fc.property(threeValues, threeWeights, (values, weights) => {
        const weighing = values.filter((_, index) => (weights[index] ?? 0) > 0);
        const owa = (attitude: number) => score({ method: "owa", attitude }, values, weights);
        expect(owa(0)).toBeCloseTo(Math.min(...weighing), 9);
        expect(owa(0.5)).toBeCloseTo(score({ method: "weighted-sum" }, values, weights), 9);
        expect(owa(1)).toBeCloseTo(Math.max(...weighing), 9);
        expect(owa(0.3)).toBeLessThanOrEqual(owa(0.6) + 1e-12);
      }),
      SETTINGS,
    );
  });
});

describe.each(COMBINATIONS)("$method $attitude", (combination) => {
  it("lies between 0 and 1 and never falls when a value rises", () => {
    fc.assert(
      fc.property(threeValues, threeValues, threeWeights, (a, b, weights) => {
        const worse = score(
          combination,
          a.map((value, index) => Math.min(value, b[index] ?? 1)),
          weights,
        );
        const better = score(combination, a, weights);
        expect(worse).toBeGreaterThanOrEqual(0);
        expect(better).toBeLessThanOrEqual(1);
        expect(worse).toBeLessThanOrEqual(better);
      }),
      SETTINGS,
    );
  });

  it("has contributions that sum to the score", () => {
    const edge = fc.constantFrom(0, 1, 0.5);
    const values = fc.oneof(threeValues, fc.tuple(edge, edge, edge));
    fc.assert(
      fc.property(values, threeWeights, (list, weights) => {
        const combiner = makeCombiner(combination, weights, FRAME);
        const row = Float64Array.from(list);
        const parts = combiner.contributions(row, 0);
        expect(parts.every(Number.isFinite)).toBe(true);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(combiner.score(row, 0), 9);
      }),
      SETTINGS,
    );
  });
});
