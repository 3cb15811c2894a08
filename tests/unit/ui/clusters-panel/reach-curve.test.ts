import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWithin, reachCurve, scaleEndMeters } from "../../../../src/ui/clusters-panel/reach-curve.ts";

const distances = fc.array(
  fc.oneof(fc.double({ min: 0, max: 50_000, noNaN: true }), fc.constant(Number.POSITIVE_INFINITY)),
);

describe("how many sites a radius reaches", () => {
  it("counts them at and below it, and never who has no such neighbour", () => {
    expect(countWithin([100, 100, 200, Number.POSITIVE_INFINITY], 100)).toBe(2);
    expect(countWithin([100, 100, 200, Number.POSITIVE_INFINITY], 25_000)).toBe(3);
    expect(countWithin([], 100)).toBe(0);
  });

  it("is a line that rises from nothing to all that the scale holds", () => {
    fc.assert(
      fc.property(distances, (known) => {
        const { points } = reachCurve(known, 10_000);
        expect(points[0]).toEqual([0, 0]);
        expect(points.at(-1)).toEqual([10_000, known.filter((meters) => meters <= 10_000).length]);
        for (let index = 1; index < points.length; index++) {
          expect(points[index]?.[0]).toBeGreaterThanOrEqual(points[index - 1]?.[0] ?? 0);
          expect(points[index]?.[1]).toBeGreaterThanOrEqual(points[index - 1]?.[1] ?? 0);
        }
      }),
    );
  });

  it("has a scale that one site far off does not flatten, and that holds the radius", () => {
    const many = Array.from({ length: 99 }, (_, index) => index * 40);
    expect(scaleEndMeters([...many, 24_000], 0, 25_000)).toBe(4000);
    expect(scaleEndMeters(many, 10_000, 25_000)).toBe(13_000);
    expect(scaleEndMeters([], 0, 25_000)).toBe(2000);
    expect(scaleEndMeters([Number.POSITIVE_INFINITY], 25_000, 25_000)).toBe(25_000);
  });
});
