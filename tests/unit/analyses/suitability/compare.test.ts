import { expect, it } from "vitest";
import { compareScenarios } from "../../../../src/analyses/suitability/compare.ts";
import type { SuitabilityParameters } from "../../../../src/analyses/suitability/question.ts";
import { scoreCandidates } from "../../../../src/analyses/suitability/score.ts";
import { measuredTable, parametersOf, type Table } from "./table.ts";

const criteria = ["near", "space"];
const table: Table = { a: [0.9, 0.1], b: [0.5, 0.5], c: [0.1, 0.9] };

function result(candidates: Table, parameters: SuitabilityParameters) {
  const measured = measuredTable(criteria, candidates);
  return { measured, scores: scoreCandidates(measured, parameters) };
}

it("tells who rose and who fell, in the order of the second", () => {
  const shifts = compareScenarios(
    result(table, parametersOf(criteria, [3, 1])),
    result(table, parametersOf(criteria, [1, 3])),
  );
  expect(
    shifts.map(({ candidate, before, after, shift }) => [candidate.id, before?.rank, after?.rank, shift]),
  ).toEqual([
    ["c", 3, 1, 2],
    ["b", 2, 2, 0],
    ["a", 1, 3, -2],
  ]);
  expect(shifts[0]?.before?.score).toBeCloseTo(0.3, 12);
  expect(shifts[0]?.after?.score).toBeCloseTo(0.7, 12);
});

it("has no shift for who is only in one, or excluded in one, and says why", () => {
  const conditions = [{ criterion: "near", option: null, relation: "at-least", amount: 0.4 }] as const;
  const shifts = compareScenarios(
    result({ ...table, gone: [1, 1] }, parametersOf(criteria, [1, 1])),
    result({ new: [0.6, 0.6], ...table }, parametersOf(criteria, [1, 1], { conditions })),
  );
  const byId = new Map(shifts.map((shift) => [shift.candidate.id, shift]));
  expect(byId.get("gone")).toMatchObject({ before: { rank: 1 }, after: null, shift: null });
  expect(byId.get("new")).toMatchObject({ before: null, after: { rank: 1 }, shift: null });
  expect(byId.get("c")).toMatchObject({
    before: { rank: 2, exclusions: [] },
    after: { rank: 0, exclusions: [{ amount: 0.1 }] },
    shift: null,
  });
  expect(shifts.map(({ candidate }) => candidate.id)).toEqual(["new", "a", "b", "c", "gone"]);
});

it("finds no shift between a scenario and itself", () => {
  const same = result(table, parametersOf(criteria, [2, 1]));
  expect(compareScenarios(same, same).map(({ shift }) => shift)).toEqual([0, 0, 0]);
});
