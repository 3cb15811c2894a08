import { describe, expect, it } from "vitest";
import { JUDGEMENT_SCALE, judgementOf } from "../../../../src/analyses/suitability/ahp.ts";
import {
  pairsOf,
  preference,
  scaleIndex,
  withJudgement,
} from "../../../../src/ui/suitability-setup/pairs.ts";

describe("pairs of criteria", () => {
  it("are n(n−1)/2, each once", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const pairs = pairsOf(ids);
    expect(pairs).toHaveLength(10);
    expect(new Set(pairs.map(({ first, second }) => [first, second].sort().join())).size).toBe(10);
    expect(pairsOf(["a"])).toEqual([]);
  });

  it("replace a judgement that was written the other way round", () => {
    const judgements = withJudgement({ "b/a": 5, "a/c": 2 }, { first: "a", second: "b" }, 3);
    expect(judgements).toEqual({ "a/b": 3, "a/c": 2 });
    expect(judgementOf(judgements, "b", "a")).toBeCloseTo(1 / 3, 12);
  });

  it("find every step of the scale, and nothing between", () => {
    expect(JUDGEMENT_SCALE.map(scaleIndex)).toEqual([...JUDGEMENT_SCALE.keys()]);
    expect(scaleIndex(1 / (1 / 7))).toBe(2);
    expect(scaleIndex(2.5)).toBeNull();
  });

  it("say the same judgement from the side of the more important one", () => {
    const pair = { first: "a", second: "b" };
    expect(preference(pair, 4)).toEqual({ id: "a", times: 4 });
    expect(preference(pair, 1 / 4)).toEqual({ id: "b", times: 4 });
  });
});
