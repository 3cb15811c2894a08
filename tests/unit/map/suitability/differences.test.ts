import { expect, it } from "vitest";
import { scoreCandidates } from "../../../../src/analyses/suitability/score.ts";
import { candidateDifferences, shiftTexts } from "../../../../src/map/suitability/candidate-differences.ts";
import { candidateStates } from "../../../../src/map/suitability/candidate-states.ts";
import { aRanking, someScores } from "./measured.ts";

const NOBODY = { chosen: null, hovered: new Set<string>() };

it("tells who gained and who lost, and colours that instead of the score", () => {
  const before = { measured: aRanking(), scores: someScores() };
  const lows = before.scores.scoreLows.with(0, 0.95);
  const highs = before.scores.scoreHighs.with(0, 0.97);
  const after = {
    measured: aRanking(),
    scores: {
      ...before.scores,
      scoreLows: lows,
      scoreHighs: highs,
      order: [0, 1, 2],
      ranks: Int32Array.of(1, 2, 3),
    },
  };
  const differences = candidateDifferences(before, after);
  expect(differences.get("a")?.score).toBeCloseTo(0.46, 9);
  expect([...differences].map(([id, { shift }]) => [id, shift])).toEqual([
    ["a", 1],
    ["b", -1],
    ["c", -1],
  ]);
  expect(shiftTexts(differences, 2)).toEqual({ a: "+1", b: "−1" });
  const states = candidateStates(after.measured, after.scores, NOBODY, differences);
  expect(states.get("a")).toMatchObject({ score: 1, spread: 0 });
  expect(states.get("b")).toMatchObject({ score: 0.5 });
});

it("has nothing to say of who is excluded in one of both", () => {
  const measured = aRanking();
  const limit = { criterion: "terminal", option: null, relation: "at-most", amount: 0 } as const;
  const before = { measured, scores: scoreCandidates(measured, measured.parameters) };
  const after = {
    measured,
    scores: scoreCandidates(measured, { ...measured.parameters, conditions: [limit] }),
  };
  const differences = candidateDifferences(before, after);
  const [excluded] = after.scores.exclusions.keys();
  const id = measured.candidates[excluded ?? -1]?.id ?? "";
  expect(id).not.toBe("");
  expect(differences.has(id)).toBe(false);
  expect(candidateStates(measured, after.scores, NOBODY, differences).get(id)).toMatchObject({ score: -1 });
});
