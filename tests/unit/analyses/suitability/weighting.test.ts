import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ahp,
  JUDGEMENT_SCALE,
  type Judgements,
  judgementOf,
} from "../../../../src/analyses/suitability/ahp.ts";
import { toAhp, toDirect, toSwing } from "../../../../src/analyses/suitability/convert-weights.ts";
import type { Weighting } from "../../../../src/analyses/suitability/question.ts";
import { normalisedWeights, withWeight } from "../../../../src/analyses/suitability/weighting.ts";

const SETTINGS = { seed: 20261121, numRuns: 300 };

/**
 * The purchase of a house, table 2 of Saaty, T.L. (1990), How to make a decision: the analytic hierarchy process,
 * European Journal of Operational Research 48, with the priorities and ratios he prints.
 */
const HOUSE = ["size", "transport", "neighbourhood", "age", "yard", "facilities", "condition", "finance"];
const HOUSE_ROWS = [
  [1, 5, 3, 7, 6, 6, 1 / 3, 1 / 4],
  [1 / 5, 1, 1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
  [1 / 3, 3, 1, 6, 3, 4, 6, 1 / 5],
  [1 / 7, 1 / 5, 1 / 6, 1, 1 / 3, 1 / 4, 1 / 7, 1 / 8],
  [1 / 6, 1 / 3, 1 / 3, 3, 1, 1 / 2, 1 / 5, 1 / 6],
  [1 / 6, 1 / 3, 1 / 4, 4, 2, 1, 1 / 5, 1 / 6],
  [3, 5, 1 / 6, 7, 5, 5, 1, 1 / 2],
  [4, 7, 5, 8, 6, 6, 2, 1],
];
const HOUSE_PRIORITIES = [0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333];

function judgementsOf(ids: readonly string[], rows: readonly (readonly number[])[]): Judgements {
  return Object.fromEntries(
    ids.flatMap((first, row) =>
      ids.slice(row + 1).map((second, next) => [`${first}/${second}`, rows[row]?.[row + 1 + next] ?? 1]),
    ),
  );
}

const times = fc.constantFrom(...JUDGEMENT_SCALE);
const threeJudgements = fc.record({ "a/b": times, "b/c": times, "a/c": times });

describe("ahp", () => {
  it("gives the published priorities and consistency of the purchase of a house", () => {
    const result = ahp(judgementsOf(HOUSE, HOUSE_ROWS), HOUSE);
    expect(result.weights.map((weight) => Number(weight.toFixed(3)))).toEqual(HOUSE_PRIORITIES);
    expect(result.lambdaMax).toBeCloseTo(9.669, 3);
    expect(result.consistencyIndex).toBeCloseTo(0.238, 3);
    expect(result.consistencyRatio).toBeCloseTo(0.169, 3);
    // The better the neighbourhood the worse the condition, and yet six times: what Saaty too found worst.
    expect(result.worstPair).toEqual({ first: "neighbourhood", second: "condition", times: 6 });
    expect(result.suggestion?.times).toBe(1);
    expect(result.suggestion?.consistencyRatio).toBeLessThan(0.1);
  });

  it("is the closed form for three criteria: geometric means, and λ = 1 + q + 1/q", () => {
    fc.assert(
      fc.property(threeJudgements, (judgements) => {
        const { "a/b": ab, "b/c": bc, "a/c": ac } = judgements;
        const means = [Math.cbrt(ab * ac), Math.cbrt(bc / ab), Math.cbrt(1 / (ac * bc))];
        const sum = means.reduce((total, mean) => total + mean, 0);
        const q = Math.cbrt((ab * bc) / ac);
        const result = ahp(judgements, ["a", "b", "c"]);
        for (const [index, weight] of result.weights.entries()) {
          expect(weight).toBeCloseTo((means[index] ?? 0) / sum, 9);
        }
        expect(result.lambdaMax).toBeCloseTo(1 + q + 1 / q, 9);
        expect(result.consistencyRatio).toBeCloseTo((1 + q + 1 / q - 3) / 2 / 0.58, 8);
      }),
      SETTINGS,
    );
  });

  it("suggests what makes the judgements agree more", () => {
    fc.assert(
      fc.property(threeJudgements, (judgements) => {
        const ids = ["a", "b", "c"];
        const { suggestion, consistencyIndex } = ahp(judgements, ids);
        if (!suggestion) return;
        const key = `${suggestion.first}/${suggestion.second}`;
        const mended = ahp({ ...judgements, [key]: suggestion.times }, ids);
        expect(mended.consistencyIndex).toBeLessThan(consistencyIndex);
        expect(mended.consistencyRatio).toBe(suggestion.consistencyRatio);
        expect(JUDGEMENT_SCALE).toContain(suggestion.times);
      }),
      SETTINGS,
    );
  });

  it("finds nothing wrong with judgements that agree", () => {
    const result = ahp({ "a/b": 2, "b/c": 3, "a/c": 6 }, ["a", "b", "c"]);
    expect(result.weights.map((weight) => weight.toFixed(9))).toEqual([
      "0.600000000",
      "0.300000000",
      "0.100000000",
    ]);
    expect(result).toMatchObject({ worstPair: null, suggestion: null });
    expect(result.consistencyRatio).toBeCloseTo(0, 9);
  });

  it.each([
    ["no criteria", [], 0],
    ["one", ["a"], 0],
    ["two, which cannot contradict each other", ["a", "b"], 0],
    [
      "sixteen, for which there is no random index",
      Array.from({ length: 16 }, (_, index) => `c${index}`),
      null,
    ],
  ])("is defined for %s", (_, ids, ratio) => {
    const result = ahp({ "a/b": 3 }, ids);
    expect(result.consistencyRatio).toBe(ratio);
    expect(result.weights.every(Number.isFinite)).toBe(true);
  });

  it("takes a judgement whichever way it was written, and nonsense for no judgement", () => {
    expect(judgementOf({ "a/b": 4 }, "b", "a")).toBe(1 / 4);
    expect(judgementOf({ "a/b": 4, "b/a": 4 }, "a", "b")).toBe(1);
    expect(judgementOf({}, "a", "b")).toBe(1);
    for (const nonsense of [0, -3, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(judgementOf({ "a/b": nonsense }, "a", "b")).toBe(1);
    }
    expect(judgementOf({ "a/b": 100 }, "a", "b")).toBe(9);
  });
});

const someWeights = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 })
  .filter((list) => list.some((weight) => weight > 0))
  .map((list) => {
    const ids = list.map((_, index) => `c${index}`);
    return { ids, weights: Object.fromEntries(list.map((weight, index) => [`c${index}`, weight])) };
  });

describe("normalisedWeights", () => {
  it.each<[string, Record<string, number>, readonly number[]]>([
    ["a sum of its own", { a: 1, b: 3 }, [0.25, 0.75]],
    ["a criterion that nobody weighed", { a: 5 }, [1, 0]],
    ["all zeros", { a: 0, b: 0 }, [0, 0]],
    ["less than nothing", { a: -4, b: 2 }, [0, 1]],
    ["what is not a number", { a: Number.NaN, b: Number.POSITIVE_INFINITY }, [0, 0]],
    ["very great numbers", { a: 1e308, b: 1e308 }, [0.5, 0.5]],
  ])("copes with %s", (_, weights, wanted) => {
    expect(normalisedWeights({ method: "direct", weights }, ["a", "b"])).toEqual(wanted);
    expect(normalisedWeights({ method: "swing", points: weights }, ["a", "b"])).toEqual(wanted);
  });
});

describe("withWeight", () => {
  it("keeps the sum and the proportions of the others", () => {
    expect(withWeight([0.5, 0.3, 0.2], 0, 0)).toEqual([0, 0.6, 0.4]);
    expect(withWeight([1, 0, 0], 0, 0.5)).toEqual([0.5, 0.25, 0.25]);
    expect(withWeight([1], 0, 0.5)).toEqual([1]);
  });
});

describe("the three ways to weigh", () => {
  it("turn into each other and back without a change", () => {
    fc.assert(
      fc.property(someWeights, ({ ids, weights }) => {
        const direct: Weighting = { method: "direct", weights };
        const swing = toSwing(direct, ids);
        expect(Math.max(...Object.values(swing.points))).toBe(100);
        const before = toDirect(direct, ids).weights;
        const after = toDirect(swing, ids).weights;
        expect(Object.values(after).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
        for (const id of ids) expect(after[id]).toBeCloseTo(before[id] ?? 0, 9);
      }),
      SETTINGS,
    );
  });

  it("keep their order as judgements", () => {
    fc.assert(
      fc.property(someWeights, ({ ids, weights }) => {
        const direct: Weighting = { method: "direct", weights };
        const before = normalisedWeights(direct, ids);
        const after = normalisedWeights(toAhp(direct, ids), ids);
        for (const [a, weightA] of before.entries()) {
          for (const [b, weightB] of before.entries()) {
            if (weightA > weightB) expect(after[a]).toBeGreaterThan((after[b] ?? 0) - 1e-9);
            if (weightA === weightB) expect(after[a]).toBeCloseTo(after[b] ?? 0, 9);
          }
        }
      }),
      SETTINGS,
    );
  });

  it("are alike where nobody weighed anything", () => {
    const nothing: Weighting = { method: "direct", weights: {} };
    expect(toDirect(nothing, ["a", "b"]).weights).toEqual({ a: 50, b: 50 });
    expect(toSwing(nothing, ["a", "b"]).points).toEqual({ a: 100, b: 100 });
    expect(toAhp(nothing, ["a", "b"]).judgements).toEqual({});
    expect(toSwing(nothing, []).points).toEqual({});
  });
});
