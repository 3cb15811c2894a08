import { expect, it } from "vitest";
import { tornadoRows } from "../../../../src/ui/suitability-panel/tornado-rows.ts";

const ranking = (rank: number) => ({
  weight: 0,
  ranks: Int32Array.of(0, rank),
  scores: new Float64Array(2),
});
const bar = (criterion: string, without: number, doubled: number) => ({
  criterion,
  weight: 0.5,
  without: ranking(without),
  doubled: ranking(doubled),
});

it("puts the criterion first that moves the candidate furthest, also to one side only", () => {
  const rows = tornadoRows([bar("same", 4, 4), bar("both", 3, 6), bar("aside", 9, 8)], 1, 4);
  expect(rows.map(({ criterion }) => criterion)).toEqual(["aside", "both", "same"]);
  expect(rows[0]).toEqual({ criterion: "aside", weight: 0.5, without: 9, doubled: 8 });
});
