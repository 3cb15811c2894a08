import { expect, it } from "vitest";
import type { RankShift, Standing } from "../../../../src/analyses/suitability/compare.ts";
import {
  movedFirst,
  shiftKind,
  summariseShifts,
} from "../../../../src/ui/suitability-panel/rank-shift-rows.ts";

const standing = (rank: number): Standing => ({ index: 0, rank, score: 0.5, exclusions: [] });

function shift(before: number | null, after: number | null): RankShift {
  return {
    candidate: {
      id: `${before}-${after}`,
      name: null,
      feature: null,
      place: "point",
      center: null,
      status: null,
    },
    before: before === null ? null : standing(before),
    after: after === null ? null : standing(after),
    shift: before && after ? before - after : null,
  };
}

it.each([
  ["up", 5, 2],
  ["down", 2, 5],
  ["same", 3, 3],
  ["now-excluded", 3, 0],
  ["was-excluded", 0, 3],
  ["both-excluded", 0, 0],
  ["new", null, 3],
  ["new", null, 0],
  ["gone", 3, null],
] as const)("calls it %s from %s to %s", (kind, before, after) => {
  expect(shiftKind(shift(before, after))).toBe(kind);
});

it("counts who moved among those with a rank in both, and names the longest jump either way", () => {
  const summary = summariseShifts([
    shift(1, 1),
    shift(2, 3),
    shift(9, 4),
    shift(3, 8),
    shift(4, 0),
    shift(null, 2),
  ]);
  expect(summary).toMatchObject({
    moved: 3,
    compared: 4,
    furthest: { before: { rank: 9 }, after: { rank: 4 } },
  });
});

it("has no longest jump where nobody moved", () => {
  expect(summariseShifts([shift(1, 1), shift(2, 0)])).toEqual({ moved: 0, compared: 1, furthest: null });
});

it("puts the longest jump first, and leaves out who stays put", () => {
  const moved = movedFirst([shift(1, 1), shift(2, 3), shift(4, 0), shift(9, 4), shift(0, 0)]);
  expect(moved.map(({ candidate }) => candidate.id)).toEqual(["9-4", "2-3", "4-0"]);
});
