import { describe, expect, it } from "vitest";
import { clean } from "../../../../scripts/steps/clean.ts";

describe("clean", () => {
  it("drops positions that repeat the one before", () => {
    expect(
      clean({
        type: "LineString",
        coordinates: [
          [6, 52],
          [6, 52],
          [6.1, 52],
          [6.1, 52],
        ],
      }),
    ).toEqual({
      type: "LineString",
      coordinates: [
        [6, 52],
        [6.1, 52],
      ],
    });
  });

  it("drops a needle that runs out and back, also when it comes back part of the way or too far", () => {
    const square = [
      [6, 52],
      [6.4, 52],
      [6.4, 52.4],
      [6, 52.4],
      [6, 52],
    ];
    const [a = [], b = [], ...rest] = square;
    for (const needle of [
      [b, [6.4, 51.8], b],
      [b, [6.6, 52], [6.4, 52]],
      [[6.5, 52], b],
    ]) {
      expect(clean({ type: "Polygon", coordinates: [[a, ...needle, ...rest]] }).coordinates).toEqual([
        square,
      ]);
    }
  });

  it("leaves a line that turns back alone: a dead end is real", () => {
    const there = {
      type: "LineString" as const,
      coordinates: [
        [6, 52],
        [6.1, 52],
        [6, 52],
      ],
    };
    expect(clean(there)).toEqual(there);
  });
});
