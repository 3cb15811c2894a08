import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANALYSES } from "../../../../src/analyses/index.ts";
import type { SuitabilityParameters } from "../../../../src/analyses/suitability/question.ts";
import { scoreCandidates } from "../../../../src/analyses/suitability/score.ts";
import { withWeight } from "../../../../src/analyses/suitability/weighting.ts";
import { computeSureness } from "../../../../src/analyses/suitability-sureness/compute.ts";
import type { SurenessParameters, Swap } from "../../../../src/analyses/suitability-sureness/types.ts";
import {
  anyProblem,
  COMBINATIONS,
  exactProblem,
  measuredTable,
  type Problem,
  parametersOf,
  type Table,
} from "../suitability/table.ts";

const SETTINGS = { seed: 20261121, numRuns: 60 };

function sureness(
  criteria: readonly string[],
  table: Table,
  parameters: SuitabilityParameters,
  options: Pick<SurenessParameters, "draws" | "seed" | "spreadPercent"> = {},
) {
  return computeSureness(measuredTable(criteria, table), parameters, { draws: 200, ...options }, () => {});
}

/** Scores again under weights given in full, without the code that is tested. */
function ranksUnder(
  criteria: readonly string[],
  table: Table,
  parameters: SuitabilityParameters,
  weights: readonly number[],
) {
  const weighting = {
    method: "direct",
    weights: Object.fromEntries(criteria.map((id, index) => [id, weights[index] ?? 0])),
  } as const;
  return scoreCandidates(measuredTable(criteria, table), { ...parameters, weighting });
}

describe("under random weights", () => {
  const three = ["a", "b", "c"];

  it("accepts as often as the area of the simplex says", async () => {
    // All or nothing on a, against 0.4 on everything: first when the weight of a, of density 2(1 − w), is over 0.4.
    const { underRandomWeights } = await sureness(
      three,
      { bold: [1, 0, 0], even: [0.4, 0.4, 0.4] },
      parametersOf(three, [1, 1, 1]),
      { draws: 20_000 },
    );
    expect(underRandomWeights.rankCount).toBe(2);
    expect(Math.abs((underRandomWeights.acceptability[0] ?? 0) - 0.36)).toBeLessThan(0.02);
    expect(Math.abs((underRandomWeights.acceptability[2] ?? 0) - 0.64)).toBeLessThan(0.02);
  });

  it("draws what is unknown from its range", async () => {
    const { underRandomWeights } = await sureness(
      ["a"],
      { known: [0.8], unknown: [null], partly: [[0, 0.5]] },
      parametersOf(["a"], [1]),
      { draws: 20_000 },
    );
    const { acceptability, best, worst } = underRandomWeights;
    expect(Math.abs((acceptability[3] ?? 0) - 0.2)).toBeLessThan(0.02);
    expect([...best]).toEqual([1, 1, 2]);
    expect([...worst]).toEqual([2, 3, 3]);
  });

  it("stays near the chosen weights when told to", async () => {
    const table: Table = { bold: [1, 0, 0], even: [0.4, 0.4, 0.4] };
    const parameters = parametersOf(three, [6, 2, 2]);
    const near = await sureness(three, table, parameters, { spreadPercent: 20 });
    const any = await sureness(three, table, parameters);
    expect(near.underRandomWeights.acceptability[0]).toBe(1);
    expect(any.underRandomWeights.acceptability[0]).toBeLessThan(0.6);
  });

  it("gives no weight to who has none", async () => {
    const { underRandomWeights } = await sureness(
      ["a", "b"],
      { s: [1, 0], t: [0, 1] },
      parametersOf(["a", "b"], [1, 0]),
    );
    expect([...underRandomWeights.worst]).toEqual([1, 2]);
  });

  it("counts every draw once for every candidate, and orders its percentiles", async () => {
    await fc.assert(
      fc.asyncProperty(anyProblem, fc.constantFrom(...COMBINATIONS), async (problem, combination) => {
        const { criteria, weights, table } = problem;
        const { underRandomWeights: spread, order } = await sureness(
          criteria,
          table,
          parametersOf(criteria, weights, { combination }),
          { draws: 40 },
        );
        for (const index of order) {
          const row = spread.acceptability.subarray(index * spread.rankCount, (index + 1) * spread.rankCount);
          expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          const { best, fifthPercentile, median, ninetyFifthPercentile, worst } = spread;
          const ranks = [best, fifthPercentile, median, ninetyFifthPercentile, worst].map(
            (each) => each[index],
          );
          expect(ranks).toEqual(ranks.toSorted((a = 0, b = 0) => a - b));
          expect(ranks[0]).toBeGreaterThanOrEqual(1);
        }
      }),
      SETTINGS,
    );
  });
});

describe("the smallest swap", () => {
  it("is that of the hand: 0.8 and 0.4 against 0.4 and 0.6 are equal at a third", async () => {
    const { swaps } = await sureness(
      ["a", "b"],
      { s: [0.8, 0.4], t: [0.4, 0.6] },
      parametersOf(["a", "b"], [1, 1]),
    );
    expect(swaps).toMatchObject([{ upper: 0, lower: 1, change: { criterion: "a", from: 0.5 } }]);
    expect(swaps[0]?.change?.to).toBeCloseTo(1 / 3, 9);
  });

  it("does not exist for who is better at everything, or without a second criterion", async () => {
    const better = await sureness(
      ["a", "b"],
      { s: [0.8, 0.7], t: [0.4, 0.6] },
      parametersOf(["a", "b"], [1, 1]),
    );
    expect(better.swaps[0]?.change).toBeNull();
    const alone = await sureness(["a"], { s: [0.8], t: [0.4] }, parametersOf(["a"], [1]));
    expect(alone.swaps[0]?.change).toBeNull();
  });

  /** How far ahead the upper of a pair is under one other weight, by scoring anew. */
  function leadUnder(
    { criteria, table, weights }: Problem,
    parameters: SuitabilityParameters,
    { upper, lower }: Swap,
    criterion: string,
  ): { readonly from: number; readonly lead: (weight: number) => number } {
    const now = ranksUnder(criteria, table, parameters, weights).weights;
    const position = criteria.indexOf(criterion);
    return {
      from: now[position] ?? Number.NaN,
      lead: (weight) => {
        const { scoreLows } = ranksUnder(criteria, table, parameters, withWeight(now, position, weight));
        return (scoreLows[upper] ?? 0) - (scoreLows[lower] ?? 0);
      },
    };
  }

  it.each(COMBINATIONS)(
    "really swaps just past it, and not just before ($method $attitude)",
    async (combination) => {
      await fc.assert(
        fc.asyncProperty(exactProblem, async (problem) => {
          const parameters = parametersOf(problem.criteria, problem.weights, { combination });
          const { swaps } = await sureness(problem.criteria, problem.table, parameters, { draws: 1 });
          for (const swap of swaps) {
            if (!swap.change) continue;
            const { from, lead } = leadUnder(problem, parameters, swap, swap.change.criterion);
            const { to } = swap.change;
            expect(swap.change.from).toBeCloseTo(from, 12);
            const way = Math.sign(to - from);
            expect(lead(to - way * Math.min(1e-6, Math.abs(to - from)))).toBeGreaterThanOrEqual(-1e-9);
            const past = to + way * 1e-4;
            if (way !== 0 && past > 0 && past < 1) expect(lead(past)).toBeLessThan(0);
          }
        }),
        SETTINGS,
      );
    },
  );

  it("is the smallest of a weighted sum: nothing nearer swaps", async () => {
    await fc.assert(
      fc.asyncProperty(exactProblem, async (problem) => {
        const parameters = parametersOf(problem.criteria, problem.weights);
        const { swaps } = await sureness(problem.criteria, problem.table, parameters, { draws: 1 });
        for (const swap of swaps) {
          const reach = swap.change ? Math.abs(swap.change.to - swap.change.from) - 1e-9 : 1;
          const leads = problem.criteria.flatMap((criterion) => {
            const { from, lead } = leadUnder(problem, parameters, swap, criterion);
            const tried = Array.from({ length: 21 }, (_, step) => from + (reach * (step - 10)) / 10);
            return tried.filter((weight) => weight >= 0 && weight <= 1).map(lead);
          });
          expect(Math.min(...leads)).toBeGreaterThanOrEqual(-1e-9);
        }
      }),
      { ...SETTINGS, numRuns: 20 },
    );
  });
});

describe("the tornado", () => {
  it("is the ranking without a criterion and with twice its weight", async () => {
    const criteria = ["a", "b", "c"];
    const table: Table = { s: [1, 0.2, 0.3], t: [0.1, 0.9, null], u: [0.5, 0.5, 0.5] };
    const parameters = parametersOf(criteria, [60, 40, 0]);
    const { tornado } = await sureness(criteria, table, parameters);
    expect(tornado.map(({ criterion }) => criterion)).toEqual(["a", "b"]);
    const [a, b] = tornado;
    expect(a?.without).toMatchObject({ weight: 0 });
    expect([...(a?.without.ranks ?? [])]).toEqual([
      ...ranksUnder(criteria, table, parameters, [0, 1, 0]).ranks,
    ]);
    expect(a?.doubled.weight).toBe(1);
    expect([...(a?.doubled.ranks ?? [])]).toEqual([
      ...ranksUnder(criteria, table, parameters, [1, 0, 0]).ranks,
    ]);
    expect(b?.doubled.weight).toBeCloseTo(0.8, 12);
    expect(b?.doubled.scores[0]).toBeCloseTo(0.2 * 1 + 0.8 * 0.2, 9);
  });
});

describe("what is not known", () => {
  it("is counted, with the ranks at its worst and at its best", async () => {
    const { unknowns } = await sureness(
      ["a", "b"],
      { s: [0.6, 0.5], t: [0.5, null], u: [0.1, 0.1] },
      parametersOf(["a", "b"], [1, 1]),
    );
    // s 0.55; t 0.25 to 0.75, in the middle 0.5; u 0.1.
    expect(unknowns.uncertainCount).toBe(1);
    expect([...unknowns.ranksAtWorst]).toEqual([1, 2, 3]);
    expect([...unknowns.ranksAtBest]).toEqual([2, 1, 3]);
    expect(unknowns.changedCount).toBe(2);
  });
});

describe("an error of 10 % in every distance", () => {
  const inverse = {
    shape: "inverse",
    points: [
      [0, 1],
      [50_000, 0],
    ],
  } as const;
  const under = async (id: string, amounts: readonly (readonly [string, number])[]) => {
    const parameters = { ...parametersOf([id], [1]), criteria: [{ id, option: null, curve: inverse }] };
    const table = Object.fromEntries(amounts.map(([name, amount]) => [name, [amount]]));
    return (await sureness([id], table, parameters, { draws: 500 })).underDistanceError;
  };

  it("turns over who lies within it, and not who lies apart", async () => {
    const spread = await under("truck-parking", [
      ["near", 10_000],
      ["hardly-farther", 10_500],
      ["far", 20_000],
      ["inside", 0],
    ]);
    expect(spread).toMatchObject({ errorPercent: 10, draws: 500 });
    expect([...spread.best]).toEqual([2, 2, 4, 1]);
    expect([...spread.worst]).toEqual([3, 3, 4, 1]);
  });

  it("leaves alone what is no distance", async () => {
    const spread = await under("site-area", [
      ["small", 10],
      ["hardly-greater", 10.1],
    ]);
    expect([...spread.best]).toEqual([1, 2]);
    expect([...spread.worst]).toEqual([1, 2]);
  });
});

describe("the computation", () => {
  const criteria = ["a", "b"];
  const table: Table = { s: [0.8, 0.2], t: [0.3, null], u: [0.5, 0.5], out: [0, 1] };
  const conditions = [{ criterion: "a", option: null, relation: "not-inside", amount: 0 }] as const;
  const parameters = parametersOf(criteria, [1, 1], { conditions });

  it("gives the same for the same seed, and something else for another", async () => {
    const one = await sureness(criteria, table, parameters, { seed: 1 });
    expect(await sureness(criteria, table, parameters, { seed: 1 })).toEqual(one);
    const other = await sureness(criteria, table, parameters, { seed: 2 });
    expect(other.underRandomWeights.acceptability).not.toEqual(one.underRandomWeights.acceptability);
  });

  it("leaves out who is excluded", async () => {
    const { order, underRandomWeights, unknowns, swaps, tornado } = await sureness(
      criteria,
      table,
      parameters,
    );
    expect(order).toHaveLength(3);
    expect(order).not.toContain(3);
    const ranks = [
      underRandomWeights.best,
      underRandomWeights.worst,
      unknowns.ranksAtBest,
      tornado[0]?.doubled.ranks,
    ];
    expect(ranks.map((each) => each?.[3])).toEqual([0, 0, 0, 0]);
    expect(swaps).toHaveLength(2);
  });

  it.each(COMBINATIONS)(
    "is defined where there is nothing to be sure of ($method $attitude)",
    async (combination) => {
      for (const [candidates, weights] of [
        [{}, [1, 1]],
        [{ s: [1, 0] }, [1, 1]],
        [{ s: [1, 0], t: [0, 1] }, [0, 0]],
        [{ s: [null, null], t: [null, null] }, [1, 0]],
        [{ s: [0, Infinity], t: [0, [3, Infinity]] }, [0, 1]],
      ] satisfies [Table, number[]][]) {
        const result = await sureness(criteria, candidates, parametersOf(criteria, weights, { combination }));
        const columns = [result.underRandomWeights, result.underDistanceError].flatMap((spread) => [
          ...spread.acceptability,
          ...spread.best,
          ...spread.median,
          ...spread.worst,
        ]);
        expect(columns.every(Number.isFinite)).toBe(true);
        expect(result.tornado.flatMap(({ doubled }) => [...doubled.scores]).every(Number.isFinite)).toBe(
          true,
        );
      }
    },
  );

  it("stops when its report says so, and reports from 0 to 1", async () => {
    const fractions: number[] = [];
    const measured = measuredTable(criteria, table);
    await computeSureness(measured, parameters, { draws: 50 }, (fraction) => fractions.push(fraction));
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(fractions.at(0)).toBe(0);
    expect(fractions.at(-1)).toBeLessThanOrEqual(1);
    const stop = () => {
      throw new DOMException("stop", "AbortError");
    };
    await expect(computeSureness(measured, parameters, {}, stop)).rejects.toThrow("stop");
  });

  it("runs as an analysis, with 5,000 draws and no layers, and survives the thread boundary", async () => {
    const analysis = ANALYSES["suitability-sureness"];
    expect(analysis.needs).toEqual([]);
    const { compute } = await analysis.load();
    expect(await compute(new Map(), analysis.defaults, () => {}, [])).toMatchObject({ order: [] });
    const measured = measuredTable(criteria, table);
    const result = await compute(new Map(), { measured, parameters }, () => {}, []);
    expect(result).toMatchObject({ analysis: "suitability-sureness", draws: 5000 });
    expect(structuredClone(result)).toEqual(result);
  });
});
