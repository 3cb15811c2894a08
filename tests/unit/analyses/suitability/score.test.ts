import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkConditions } from "../../../../src/analyses/suitability/conditions.ts";
import type { Condition } from "../../../../src/analyses/suitability/question.ts";
import { scoreCandidates } from "../../../../src/analyses/suitability/score.ts";
import type { SuitabilityScores } from "../../../../src/analyses/suitability/scores.ts";
import { normalisedWeights } from "../../../../src/analyses/suitability/weighting.ts";
import { anyProblem, COMBINATIONS, exactProblem, measuredTable, parametersOf, type Table } from "./table.ts";

const SETTINGS = { seed: 20261121, numRuns: 150 };

function limit(criterion: string, relation: Condition["relation"], amount: number): Condition {
  return { criterion, option: null, relation, amount };
}

function everyNumber(scores: SuitabilityScores): readonly number[] {
  const { weights, valueLows, valueHighs, scoreLows, scoreHighs, ranks, bestRanks, worstRanks } = scores;
  const columns = [...valueLows, ...valueHighs, scoreLows, scoreHighs, ranks, bestRanks, worstRanks];
  return [...weights, ...columns.flatMap((column) => [...column])];
}

describe("a case worked by hand", () => {
  // Weights 0.5, 0.3, 0.2. First 0.40 + 0.12 + 0.20 = 0.72; second from 0.25 + 0.27 to 0.72; third 0.10 + 0.24 + 0.10.
  const criteria = ["near", "space", "calm"];
  const table: Table = { first: [0.8, 0.4, 1], second: [0.5, 0.9, null], third: [0.2, 0.8, 0.5] };
  const scores = scoreCandidates(measuredTable(criteria, table), parametersOf(criteria, [50, 30, 20]));

  it("has the scores, as a range where something is unknown", () => {
    expect([...scores.scoreLows]).toEqual([0.72, 0.52, 0.44]);
    expect([...scores.scoreHighs]).toEqual([0.72, 0.72, 0.44]);
    expect([...(scores.valueLows[2] ?? [])]).toEqual([1, 0, 0.5]);
    expect([...(scores.valueHighs[2] ?? [])]).toEqual([1, 1, 0.5]);
  });

  it("ranks by the middle, and says between which ranks", () => {
    expect(scores.order).toEqual([0, 1, 2]);
    expect([...scores.ranks]).toEqual([1, 2, 3]);
    expect([...scores.bestRanks]).toEqual([1, 1, 3]);
    expect([...scores.worstRanks]).toEqual([1, 2, 3]);
    expect(scores.obstacle).toBeNull();
  });

  it("lets equals share a rank, by id", () => {
    const equal = measuredTable(["near", "space"], { b: [0.4, 0.2], c: [0, 0], a: [0.2, 0.4] });
    const { order, ranks } = scoreCandidates(equal, parametersOf(["near", "space"], [1, 1]));
    expect(order).toEqual([2, 0, 1]);
    expect([...ranks]).toEqual([1, 3, 1]);
  });
});

describe("limits", () => {
  const criteria = ["amount"];
  const table: Table = {
    known: [500],
    range: [[400, 600]],
    unknown: [null],
    endless: [[700, Infinity]],
    inside: [0],
  };
  const check = (condition: Condition) => {
    const { exclusions, unchecked } = checkConditions(measuredTable(criteria, table), [condition]);
    const names = Object.keys(table);
    return {
      excluded: [...exclusions].map(([index, [first]]) => [names[index], first?.amount]),
      unchecked: [...unchecked.keys()].map((index) => names[index]),
    };
  };

  it.each<[Condition, ReturnType<typeof check>]>([
    [limit("amount", "at-least", 500), { excluded: [["inside", 0]], unchecked: ["range", "unknown"] }],
    [limit("amount", "at-most", 500), { excluded: [["endless", 700]], unchecked: ["range", "unknown"] }],
    [limit("amount", "not-inside", 0), { excluded: [["inside", 0]], unchecked: ["unknown"] }],
    [
      limit("amount", "at-most", 300),
      {
        excluded: [
          ["known", 500],
          ["range", 400],
          ["endless", 700],
        ],
        unchecked: ["unknown"],
      },
    ],
    [limit("amount", "at-least", Number.NaN), { excluded: [], unchecked: Object.keys(table) }],
    [limit("not-measured", "at-least", 1), { excluded: [], unchecked: Object.keys(table) }],
  ])("excludes who surely breaks them and names who cannot be checked (%#)", (condition, wanted) => {
    expect(check(condition)).toEqual(wanted);
  });

  it("name every limit that is broken, with the asset", () => {
    const measured = measuredTable(["a", "b"], { site: [1, 2] });
    const asset = {
      layer: "ports",
      featureId: "kampen",
      name_nl: "Kampen",
      name_en: null,
      kind: "harbour",
      status: "existing",
      source: "X",
      sourceDate: null,
    };
    const withAsset = {
      ...measured,
      measured: measured.measured.map((amounts) => ({
        ...amounts,
        assets: [asset],
        assetOf: Int32Array.of(0),
      })),
    };
    const conditions = [limit("a", "at-least", 5), limit("b", "at-least", 5), limit("b", "at-most", 9)];
    const { exclusions } = checkConditions(withAsset, conditions);
    expect(exclusions.get(0)).toEqual([
      { condition: conditions[0], amount: 1, asset },
      { condition: conditions[1], amount: 2, asset },
    ]);
  });
});

describe("who is excluded", () => {
  it("is never ranked, and takes no rank from others", () => {
    fc.assert(
      fc.property(
        anyProblem,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ criteria, weights, table }, amount) => {
          const conditions = [limit("c0", "at-least", amount)];
          for (const combination of COMBINATIONS) {
            const measured = measuredTable(criteria, table);
            const scores = scoreCandidates(
              measured,
              parametersOf(criteria, weights, { conditions, combination }),
            );
            for (const index of scores.exclusions.keys()) {
              expect(scores.order).not.toContain(index);
              expect([scores.ranks[index], scores.bestRanks[index], scores.worstRanks[index]]).toEqual([
                0, 0, 0,
              ]);
            }
            expect(scores.order.length + scores.exclusions.size).toBe(measured.candidates.length);
            const kept = Object.fromEntries(
              Object.entries(table).filter((_, index) => !scores.exclusions.has(index)),
            );
            const alone = scoreCandidates(
              measuredTable(criteria, kept),
              parametersOf(criteria, weights, { combination }),
            );
            expect([...alone.ranks]).toEqual([...scores.ranks].filter((rank) => rank > 0));
          }
        },
      ),
      SETTINGS,
    );
  });
});

describe("ranks", () => {
  it("are those of counting, and lie between the best and the worst", () => {
    fc.assert(
      fc.property(
        anyProblem,
        fc.constantFrom(...COMBINATIONS),
        ({ criteria, weights, table }, combination) => {
          const measured = measuredTable(criteria, table);
          const scores = scoreCandidates(measured, parametersOf(criteria, weights, { combination }));
          const ranges = measured.candidates.map((_, index) => ({
            low: scores.scoreLows[index] ?? 0,
            high: scores.scoreHighs[index] ?? 0,
          }));
          for (const [index, own] of ranges.entries()) {
            const others = ranges.filter((_, other) => other !== index);
            expect(own.low).toBeLessThanOrEqual(own.high);
            expect(scores.bestRanks[index]).toBe(1 + others.filter(({ low }) => low > own.high).length);
            expect(scores.worstRanks[index]).toBe(1 + others.filter(({ high }) => high > own.low).length);
            expect(scores.ranks[index]).toBeGreaterThanOrEqual(scores.bestRanks[index] ?? 0);
            expect(scores.ranks[index]).toBeLessThanOrEqual(scores.worstRanks[index] ?? 0);
          }
        },
      ),
      SETTINGS,
    );
  });

  it("do not depend on the order of criteria or candidates", () => {
    fc.assert(
      fc.property(
        anyProblem,
        fc.constantFrom(...COMBINATIONS),
        ({ criteria, weights, rows, table }, combination) => {
          const scores = scoreCandidates(
            measuredTable(criteria, table),
            parametersOf(criteria, weights, { combination }),
          );
          const turned = scoreCandidates(
            measuredTable(
              [...criteria].reverse(),
              Object.fromEntries(
                rows.map((row, index) => [`s${index}`, [...row].reverse()] as const).reverse(),
              ),
            ),
            parametersOf([...criteria].reverse(), [...weights].reverse(), { combination }),
          );
          expect([...turned.ranks].reverse()).toEqual([...scores.ranks]);
          for (const [index, score] of [...turned.scoreLows].reverse().entries()) {
            expect(score).toBeCloseTo(scores.scoreLows[index] ?? 0, 9);
          }
        },
      ),
      SETTINGS,
    );
  });

  it("never put a dominated candidate above its dominator", () => {
    const withDominated = anyProblem.map(({ criteria, weights, rows }) => {
      const dominated = (rows[0] ?? []).map((cell) => (typeof cell === "number" ? cell / 2 : cell));
      const table = Object.fromEntries([...rows, dominated].map((row, index) => [`s${index}`, row]));
      return { criteria, weights, table, last: rows.length };
    });
    fc.assert(
      fc.property(
        withDominated,
        fc.constantFrom(...COMBINATIONS),
        ({ criteria, weights, table, last }, combination) => {
          const { ranks } = scoreCandidates(
            measuredTable(criteria, table),
            parametersOf(criteria, weights, { combination }),
          );
          expect(ranks[0]).toBeLessThanOrEqual(ranks[last] ?? 0);
        },
      ),
      SETTINGS,
    );
  });

  it.each([{ method: "weighted-sum" }, { method: "weighted-product" }] as const)(
    "never worsen for who is best at a criterion that gets more weight ($method)",
    (combination) => {
      fc.assert(
        fc.property(
          exactProblem,
          fc.integer({ min: 1, max: 20 }),
          ({ criteria, weights, rows, table }, more) => {
            const best = rows.reduce(
              (known, row, index) => (Number(row[0]) > Number(rows[known]?.[0]) ? index : known),
              0,
            );
            const measured = measuredTable(criteria, table);
            const heavier = weights.map((weight, index) => (index === 0 ? weight + more : weight));
            const before = scoreCandidates(measured, parametersOf(criteria, weights, { combination }));
            const after = scoreCandidates(measured, parametersOf(criteria, heavier, { combination }));
            expect(after.ranks[best]).toBeLessThanOrEqual(before.ranks[best] ?? 0);
          },
        ),
        SETTINGS,
      );
    },
  );
});

describe("where there is little to rank", () => {
  const criteria = ["a", "b"];
  it.each(COMBINATIONS)(
    "names what is in the way, without a number that is none ($method $attitude)",
    (combination) => {
      const cases: readonly [
        Table,
        readonly number[],
        readonly Condition[],
        SuitabilityScores["obstacle"],
      ][] = [
        [{}, [1, 1], [], "no-candidates"],
        [{ s: [1, 0] }, [0, 0], [], "no-weights"],
        [{ s: [1, 0] }, [-1, Number.NaN], [], "no-weights"],
        [{ s: [1, 0] }, [1, 1], [limit("a", "at-most", 0.5)], "all-excluded"],
        [{ s: [1, 0] }, [1, 1], [], null],
        [{ s: [null, null], t: [null, null] }, [1, 1], [], null],
        [{ s: [[3, Infinity], 0], t: [Infinity, 0] }, [1, 0], [], null],
        [{ s: [0, 0], t: [0, 0] }, [1, 0], [], null],
      ];
      for (const [table, weights, conditions, obstacle] of cases) {
        const measured = measuredTable(criteria, table);
        const scores = scoreCandidates(
          measured,
          parametersOf(criteria, weights, { conditions, combination }),
        );
        expect(scores.obstacle).toBe(obstacle);
        expect(everyNumber(scores).filter((number) => !Number.isFinite(number))).toEqual([]);
        expect(scores.order.length > 0).toBe(obstacle === null);
      }
      const none = scoreCandidates(measuredTable([], { s: [] }), parametersOf([], [], { combination }));
      expect(none).toMatchObject({ obstacle: "no-criteria", order: [] });
    },
  );

  it("shares the first rank and may be anything between first and last when all is unknown", () => {
    const scores = scoreCandidates(
      measuredTable(criteria, { s: [null, null], t: [null, null], u: [null, null] }),
      parametersOf(criteria, [1, 2]),
    );
    expect([...scores.ranks]).toEqual([1, 1, 1]);
    expect([...scores.bestRanks]).toEqual([1, 1, 1]);
    expect([...scores.worstRanks]).toEqual([3, 3, 3]);
  });

  it("takes a criterion that is still being measured, or that nobody knows, for unknown", () => {
    const measured = measuredTable(["a"], { s: [1], t: [0.5] });
    const parameters = parametersOf(["a", "b"], [1, 1]);
    const scores = scoreCandidates(measured, parameters);
    expect([...scores.scoreLows]).toEqual([0.5, 0.25]);
    expect([...scores.scoreHighs]).toEqual([1, 0.75]);
    const strange = { ...parametersOf(["a"], [1]), criteria: [{ id: "a", option: null, curve: null }] };
    expect([...scoreCandidates(measured, strange).scoreHighs]).toEqual([1, 1]);
  });

  it("ranks twenty thousand", () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [`s${index}`, [index / 20_000, 0.5]] as const);
    const scores = scoreCandidates(
      measuredTable(criteria, Object.fromEntries(rows)),
      parametersOf(criteria, [1, 1]),
    );
    expect(scores.order[0]).toBe(19_999);
    expect(scores.worstRanks[0]).toBe(20_000);
  });
});

it("weighs by the chosen method", () => {
  const weighting = { method: "ahp", judgements: { "a/b": 3 } } as const;
  const scores = scoreCandidates(measuredTable(["a", "b"], { s: [1, 0] }), {
    ...parametersOf(["a", "b"], []),
    weighting,
  });
  expect(scores.weights).toEqual(normalisedWeights(weighting, ["a", "b"]));
  expect(scores.scoreLows[0]).toBeCloseTo(0.75, 12);
});
