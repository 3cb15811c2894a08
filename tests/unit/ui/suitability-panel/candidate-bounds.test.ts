import { expect, it } from "vitest";
import { candidateBounds } from "../../../../src/ui/suitability-panel/candidate-bounds.ts";
import { exactly, rankingOf } from "./ranking-of.ts";

const ranking = rankingOf({
  places: ["A", "B"],
  criteria: { near: [1, exactly(1), exactly(1)], far: [1, exactly(9), exactly(9)] },
});
const [near, far] = ranking.measured.measured;
near?.lines.set([6.01, 52, 6.1, 52.05]);
far?.lines.set([6, 52, 8, 53]);

it("holds a place and what it was measured to, but not what is far beyond", () => {
  expect(candidateBounds(ranking, 0)).toEqual([6, 52, 6.1, 52.05]);
});

it("is the place itself where nothing was measured to", () => {
  expect(candidateBounds(ranking, 1)).toEqual([6.1, 52, 6.1, 52]);
});

it("is nothing without a place", () => {
  const candidates = ranking.measured.candidates.map((candidate) => ({ ...candidate, center: null }));
  expect(candidateBounds({ ...ranking, measured: { ...ranking.measured, candidates } }, 0)).toBeNull();
});
