import { expect, it } from "vitest";
import type { RankSpread } from "../../../../src/analyses/suitability-sureness/types.ts";
import { spreadRows, toldSwaps, topShare } from "../../../../src/ui/suitability-panel/sureness-rows.ts";

/** Three candidates, of which the first stands first in most draws. */
const spread: RankSpread = {
  best: Int32Array.of(1, 1, 2),
  fifthPercentile: Int32Array.of(1, 1, 2),
  median: Int32Array.of(1, 2, 3),
  ninetyFifthPercentile: Int32Array.of(2, 3, 3),
  worst: Int32Array.of(3, 3, 3),
  rankCount: 3,
  acceptability: Float64Array.of(0.7, 0.2, 0.1, 0.3, 0.5, 0.2, 0, 0.3, 0.7),
};
const order = [1, 0, 2];
const rankOf = (index: number) => order.indexOf(index) + 1;

it("adds up the ranks, also when fewer are known than are asked", () => {
  expect(topShare(spread, 1, 1)).toBeCloseTo(0.3);
  expect(topShare(spread, 1, 2)).toBeCloseTo(0.8);
  expect(topShare(spread, 0, 5)).toBeCloseTo(1);
});

it("shows the top, and below it the chosen candidate once", () => {
  const shown = (chosen: number | null) =>
    spreadRows({ order }, spread, rankOf, 2, chosen).map(({ index }) => index);
  expect(shown(null)).toEqual([1, 0]);
  expect(shown(2)).toEqual([1, 0, 2]);
  expect(shown(0)).toEqual([1, 0]);
  expect(shown(7)).toEqual([1, 0]);
});

it("tells the rank of now and those of most draws", () => {
  expect(spreadRows({ order }, spread, rankOf, 1, null)[0]).toEqual({
    index: 1,
    rank: 1,
    best: 1,
    worst: 3,
    from: 1,
    to: 3,
    median: 2,
    shares: [0.3, 1, 1].map((share) => expect.closeTo(share)),
  });
});

it("tells of the neighbours at the top, and of those around the chosen candidate", () => {
  const swaps = [
    { upper: 4, lower: 3, change: null },
    { upper: 3, lower: 2, change: null },
    { upper: 2, lower: 1, change: null },
    { upper: 1, lower: 0, change: null },
  ];
  const told = (chosen: number | null) => toldSwaps(swaps, 1, chosen).map(({ upper }) => upper);
  expect(told(null)).toEqual([4]);
  expect(told(1)).toEqual([4, 2, 1]);
});
