import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LngLat } from "../../../src/core/coordinates.ts";
import { sliceMeasuredLine } from "../../../src/geo/slice-measured-line.ts";

const LINE: readonly LngLat[] = [
  [0, 0],
  [10, 0],
  [10, 0],
  [20, 10],
];
const METERS = [0, 1000, 1000, 3000];

describe("a part of a measured line", () => {
  it("has its own ends, and the vertices between them", () => {
    expect(sliceMeasuredLine(LINE, METERS, 500, 2000)).toEqual([
      [5, 0],
      [10, 0],
      [10, 0],
      [15, 5],
    ]);
  });

  it("is the whole line when it is asked for more", () => {
    expect(sliceMeasuredLine(LINE, METERS, -50, 9e9)).toEqual(LINE);
  });

  it.each([
    ["without length", 700, 700],
    ["before the line", -20, -10],
    ["beyond the line", 4000, 5000],
    ["backwards", 2000, 500],
    ["of nothing", Number.NaN, 500],
  ])("is empty %s", (_, from, to) => {
    expect(sliceMeasuredLine(LINE, METERS, from, to)).toEqual([]);
  });

  it("falls into two parts that meet", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2999 }), (cut) => {
        const first = sliceMeasuredLine(LINE, METERS, 0, cut);
        const second = sliceMeasuredLine(LINE, METERS, cut, 3000);
        expect(first.at(-1)).toEqual(second[0]);
      }),
    );
  });

  it("is nothing of an empty line", () => {
    expect(sliceMeasuredLine([], [], 0, 10)).toEqual([]);
  });
});
