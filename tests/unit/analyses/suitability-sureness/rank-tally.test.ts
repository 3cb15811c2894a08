import { describe, expect, it } from "vitest";
import { createRankTally } from "../../../../src/analyses/suitability-sureness/rank-tally.ts";

describe("a tally of ranks", () => {
  it("counts as one does by hand", () => {
    const tally = createRankTally(4, [0, 1, 3]);
    for (const scores of [
      [0.9, 0.5, 1, 0.1],
      [0.9, 0.5, 1, 0.1],
      [0.2, 0.5, 1, 0.1],
      [0.5, 0.5, 1, 0.9],
    ]) {
      tally.add(Float64Array.from(scores));
    }
    // Ranks of 0: 1, 1, 2, 2; of 1: 2, 2, 1, 2; of 3: 3, 3, 3, 1. Candidate 2 takes no part.
    const spread = tally.finish();
    expect([...spread.best]).toEqual([1, 1, 0, 1]);
    expect([...spread.worst]).toEqual([2, 2, 0, 3]);
    expect([...spread.fifthPercentile]).toEqual([1, 1, 0, 1]);
    expect([...spread.median]).toEqual([1, 2, 0, 3]);
    expect([...spread.ninetyFifthPercentile]).toEqual([2, 2, 0, 3]);
    expect(spread.rankCount).toBe(3);
    expect([...spread.acceptability]).toEqual([0.5, 0.5, 0, 0.25, 0.75, 0, 0, 0, 0, 0.25, 0, 0.75]);
  });

  it("rounds percentiles, not ends, of very many", () => {
    const count = 1234;
    const tally = createRankTally(
      count,
      Array.from({ length: count }, (_, index) => index),
    );
    tally.add(Float64Array.from({ length: count }, (_, index) => -index));
    const { best, median, worst, rankCount } = tally.finish();
    expect(rankCount).toBe(20);
    for (const index of [0, 1, 600, 1233]) {
      expect([best[index], worst[index]]).toEqual([index + 1, index + 1]);
      expect(Math.abs((median[index] ?? 0) - index - 1)).toBeLessThanOrEqual(2);
    }
  });

  it("is empty without candidates or draws", () => {
    expect(createRankTally(0, []).finish()).toMatchObject({ rankCount: 0 });
    expect([...createRankTally(2, [0, 1]).finish().acceptability]).toEqual([0, 0, 0, 0]);
  });
});
