import { describe, expect, it } from "vitest";
import { gapRanges } from "../../../../src/analyses/coverage/gap-ranges.ts";
import { carriagewayOf, countOf, spanOf } from "../../ui/coverage-panel/chain-of.ts";

describe("gaps from the least to the most they can be", () => {
  it("are the same twice where nothing is unknown", () => {
    const carriageway = carriagewayOf("rising", countOf([spanOf(0, 30), spanOf(30, 50), spanOf(50, 90)]));
    expect(gapRanges(carriageway)).toMatchObject([
      { span: { fromMeters: 0 }, leastMeters: 30_000, isSure: true },
      { span: { fromMeters: 50_000 }, leastMeters: 40_000, isSure: true },
    ]);
  });

  it("are shorter, or none at all, when what is unknown counts", () => {
    const certain = countOf([spanOf(0, 40), spanOf(40, 75)]);
    const possible = countOf([spanOf(0, 10), spanOf(10, 40), spanOf(40, 60), spanOf(60, 75)]);
    expect(gapRanges(carriagewayOf("falling", certain, possible))).toMatchObject([
      { leastMeters: 30_000, isSure: true },
      { leastMeters: 20_000, isSure: false },
    ]);
  });

  it("are none without a gap", () => {
    expect(gapRanges(carriagewayOf("rising", countOf([spanOf(0, 20)])))).toEqual([]);
  });
});
