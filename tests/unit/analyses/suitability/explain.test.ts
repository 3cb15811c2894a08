import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainCandidate } from "../../../../src/analyses/suitability/explain.ts";
import type { Condition, SuitabilityParameters } from "../../../../src/analyses/suitability/question.ts";
import { scoreCandidates } from "../../../../src/analyses/suitability/score.ts";
import { anyProblem, COMBINATIONS, measuredTable, parametersOf, type Table } from "./table.ts";

const SETTINGS = { seed: 20261121, numRuns: 150 };

function explain(
  criteria: readonly string[],
  table: Table,
  parameters: SuitabilityParameters,
  index: number,
) {
  const measured = measuredTable(criteria, table);
  return explainCandidate(measured, scoreCandidates(measured, parameters), parameters, index);
}

describe("a case worked by hand", () => {
  const criteria = ["near", "space"];
  const table: Table = { first: [0.9, 0.7], second: [0.5, 0.6], third: [0.1, null] };
  const parameters = parametersOf(criteria, [60, 40]);

  it("says what each criterion adds, and what would make it first", () => {
    // First 0.54 + 0.28 = 0.82; second 0.30 + 0.24 = 0.54: 0.28 short, so near must gain 0.28 / 0.6 to 0.9667.
    const explanation = explain(criteria, table, parameters, 1);
    expect(explanation).toMatchObject({ rank: 2, rankedCount: 3, next: { index: 0, rank: 1 } });
    const [near, space] = explanation?.criteria ?? [];
    expect(near?.contribution).toBeCloseTo(0.3, 12);
    expect(space?.contribution).toBeCloseTo(0.24, 12);
    expect(near?.change).toMatchObject({ type: "amount" });
    expect(near?.change.type === "amount" && near.change.amount).toBeCloseTo(0.9 + 0.04 / 0.6, 6);
    expect(space?.change).toEqual({ type: "none", reason: "not-enough" });
  });

  it("gives a range for what is unknown", () => {
    const [, space] = explain(criteria, table, parameters, 2)?.criteria ?? [];
    expect(space).toMatchObject({
      amount: null,
      value: { low: 0, high: 1 },
      contribution: 0.2,
      contributionRange: { low: 0, high: 0.4 },
    });
  });

  it("has nothing to better for the first, and no rank for who is excluded", () => {
    const conditions: Condition[] = [{ criterion: "near", option: null, relation: "at-least", amount: 0.4 }];
    const first = explain(criteria, table, parameters, 0);
    expect(first?.next).toBeNull();
    expect(first?.criteria[0]?.change).toEqual({ type: "none", reason: "first" });
    const excluded = explain(criteria, table, { ...parameters, conditions }, 2);
    expect(excluded).toMatchObject({ rank: 0, next: null, exclusions: [{ amount: 0.1 }] });
    expect(excluded?.criteria[0]?.change).toEqual({ type: "none", reason: "excluded" });
  });

  it("does not propose what would break a limit, or what no amount is worth", () => {
    const conditions: Condition[] = [{ criterion: "near", option: null, relation: "at-most", amount: 0.95 }];
    expect(explain(criteria, table, { ...parameters, conditions }, 1)?.criteria[0]?.change).toEqual({
      type: "none",
      reason: "limit",
    });
    const low = parameters.criteria.map((use) =>
      use.id === "near" ? { ...use, curve: { shape: "step", points: [[0.8, 0.8]] } as const } : use,
    );
    const explanation = explain(
      criteria,
      { first: [1, 0.9], second: [0.5, 0.8] },
      { ...parameters, criteria: low },
      1,
    );
    expect(explanation?.criteria[0]?.change).toEqual({ type: "none", reason: "no-amount" });
  });

  it("asks whole numbers of what is counted", () => {
    const counted = ["multimodal", "space"];
    const use = parametersOf(counted, [1, 1]);
    const criteria = use.criteria.map((each) =>
      each.id === "multimodal"
        ? {
            ...each,
            curve: {
              shape: "positive",
              points: [
                [0, 0],
                [4, 1],
              ],
            } as const,
          }
        : each,
    );
    const explanation = explain(counted, { a: [2, 0.6], b: [1, 0.5] }, { ...use, criteria }, 1);
    expect(explanation?.criteria[0]?.change).toMatchObject({ type: "amount", amount: 3 });
  });

  it("draws no line where there is none, and takes over the one there is", () => {
    const measured = measuredTable(criteria, { a: [1, 1], b: [0, 0] });
    const [near, space] = measured.measured;
    if (!near || !space) throw new Error("no amounts");
    near.lines.set([6, 52, 6.1, 52.1], 4);
    const explanation = explainCandidate(measured, scoreCandidates(measured, parameters), parameters, 1);
    expect(explanation?.criteria.map(({ line }) => line)).toEqual([
      [
        [6, 52],
        [6.1, 52.1],
      ],
      null,
    ]);
  });

  it("is nothing for a candidate that is not there, or without weights", () => {
    expect(explain(criteria, table, parameters, 3)).toBeNull();
    expect(explain(criteria, table, parametersOf(criteria, [0, 0]), 0)).toBeNull();
  });
});

describe.each(COMBINATIONS)("$method $attitude", (combination) => {
  const problem = fc
    .tuple(anyProblem, fc.nat())
    .map(([known, pick]) => ({ ...known, index: pick % known.rows.length }));

  it("adds up to the score", () => {
    fc.assert(
      fc.property(problem, ({ criteria, weights, table, index }) => {
        const explanation = explain(criteria, table, parametersOf(criteria, weights, { combination }), index);
        const parts = explanation?.criteria.map(({ contribution }) => contribution) ?? [];
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(explanation?.middle ?? Number.NaN, 9);
      }),
      SETTINGS,
    );
  });

  it("proposes amounts that reach the next better rank, and misses none", () => {
    fc.assert(
      fc.property(problem, ({ criteria, weights, rows, table, index }) => {
        const parameters = parametersOf(criteria, weights, { combination });
        const explanation = explain(criteria, table, parameters, index);
        if (!explanation?.next) return;
        const rivals = [index, explanation.next.index];
        for (const [position, { change }] of explanation.criteria.entries()) {
          const tried = change.type === "amount" ? change.amount : 1;
          const row = (rows[index] ?? []).with(position, tried);
          const changed = scoreCandidates(
            measuredTable(criteria, { ...table, [`s${index}`]: row }),
            parameters,
          );
          const [own = 0, rival = 0] = rivals.map((each) => changed.ranks[each] ?? 0);
          expect(own <= rival).toBe(change.type === "amount");
        }
      }),
      SETTINGS,
    );
  });
});
