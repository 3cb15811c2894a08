import { expect, it } from "vitest";
import { doubtsOf, unknownToAll } from "../../../../src/ui/suitability-panel/doubts-of.ts";
import { exactly, rankingOf, UNKNOWN } from "./ranking-of.ts";

it("tells unknown from uncertain, and names only what has a weight", () => {
  const ranking = rankingOf({
    places: ["A"],
    criteria: {
      known: [1, exactly(4)],
      unknown: [1, UNKNOWN],
      between: [1, { low: 2, high: 6 }],
      weightless: [0, UNKNOWN],
    },
  });
  expect(doubtsOf(ranking, 0)).toEqual({ unknown: ["unknown"], uncertain: ["between"] });
});

it("does not call a range uncertain that comes to the same value", () => {
  const ranking = rankingOf({ places: ["A"], criteria: { far: [1, { low: 12, high: 20 }] } });
  expect(doubtsOf(ranking, 0)).toEqual({ unknown: [], uncertain: [] });
});

it("says once what is known for nobody", () => {
  const ranking = rankingOf({
    places: ["A", "B"],
    criteria: {
      none: [1, UNKNOWN, UNKNOWN],
      some: [1, UNKNOWN, exactly(3)],
      weightless: [0, UNKNOWN, UNKNOWN],
    },
  });
  expect(unknownToAll(ranking)).toEqual(["none"]);
});
