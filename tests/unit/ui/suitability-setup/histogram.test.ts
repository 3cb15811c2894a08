import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  binAt,
  binsOf,
  candidatesOfBin,
  countBeyond,
  histogram,
  scaleEnd,
} from "../../../../src/ui/suitability-setup/curve/histogram.ts";

const UNKNOWN = [Number.NaN, Number.NaN] as const;
const amountsOf = (intervals: readonly (readonly [number, number])[]) => ({
  lows: Float64Array.from(intervals, ([low]) => low),
  highs: Float64Array.from(intervals, ([, high]) => high),
});
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe("histogram", () => {
  it("never counts what is unknown at 0", () => {
    const counts = histogram(amountsOf([UNKNOWN, UNKNOWN, [0, 0]]), 10, 5);
    expect(counts.known).toEqual([1, 0, 0, 0, 0]);
    expect(counts.unknown).toBe(2);
  });

  it("keeps apart for what nothing was found", () => {
    const counts = histogram(amountsOf([[4000, Number.POSITIVE_INFINITY]]), 10_000, 5);
    expect(counts.withoutEnd).toBe(1);
    expect(sum(counts.known) + sum(counts.ranges)).toBe(0);
  });

  it("spreads a range over the bins it touches", () => {
    const counts = histogram(amountsOf([[1, 5]]), 10, 5);
    expect(counts.ranges).toEqual([1 / 3, 1 / 3, 1 / 3, 0, 0]);
    expect(sum(counts.known)).toBe(0);
  });

  it("puts what lies beyond the scale in the last bin, and counts it", () => {
    const amounts = amountsOf([[400, 400], [10, 10], [3, 900], [40, Number.POSITIVE_INFINITY], UNKNOWN]);
    expect(histogram(amounts, 10, 5).known).toEqual([0, 0, 0, 0, 2]);
    expect(countBeyond(amounts, 10)).toBe(1);
  });

  it("counts every candidate exactly once", () => {
    const amount = fc.double({ min: 0, max: 5e4, noNaN: true });
    const interval = fc.oneof(
      fc.constant(UNKNOWN),
      amount.map((low) => [low, low] as const),
      amount.map((low) => [low, Number.POSITIVE_INFINITY] as const),
      fc.tuple(amount, amount).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    );
    fc.assert(
      fc.property(fc.array(interval), fc.integer({ min: 1, max: 40 }), (intervals, bins) => {
        const counts = histogram(amountsOf(intervals), 20_000, bins);
        const total = sum(counts.known) + sum(counts.ranges) + counts.unknown + counts.withoutEnd;
        expect(total).toBeCloseTo(intervals.length, 9);
      }),
    );
  });
});

describe("the end of the scale", () => {
  it("lies beyond the last point of the curve, on a round amount", () => {
    expect(
      scaleEnd(
        null,
        [
          [2000, 1],
          [25_000, 0],
        ],
        "meters",
      ),
    ).toBe(30_000);
  });

  it("is not stretched by one very large amount", () => {
    const amounts = amountsOf([
      ...Array.from({ length: 99 }, (_, index) => [index, index] as const),
      [900, 900],
    ]);
    expect(scaleEnd(amounts, [[5, 1]], "hectares")).toBe(100);
  });

  it("can be drawn when nothing is known", () => {
    expect(scaleEnd(amountsOf([UNKNOWN, [3, Number.POSITIVE_INFINITY]]), [], "meters")).toBe(1);
  });
});

describe("bins", () => {
  it("stand above the number for what is counted", () => {
    const bins = binsOf(3, "count");
    const counts = histogram(
      amountsOf([
        [0, 0],
        [3, 3],
        [1, 2],
      ]),
      bins.high,
      bins.count,
    );
    expect(counts.known).toEqual([1, 0, 0, 1]);
    expect(counts.ranges).toEqual([0, 0.5, 0.5, 0]);
    const middles = [0, 1, 2, 3].map((bin) => bins.place(bin).start + bins.place(bin).width / 2);
    for (const [bin, middle] of middles.entries()) expect(middle).toBeCloseTo(bin / 3, 12);
  });

  it("end where the scale of a count ends", () => {
    expect(scaleEnd(amountsOf([[2, 2]]), [[3, 1]], "count")).toBe(3);
  });

  it("lie side by side for what is measured", () => {
    const { count, high, place } = binsOf(10_000, "meters");
    expect(high).toBe(10_000);
    for (let bin = 1; bin < count; bin++) {
      const before = place(bin - 1);
      expect(before.start + before.width).toBeLessThan(place(bin).start);
    }
    expect(place(count - 1).start + place(count - 1).width).toBeLessThanOrEqual(1);
  });
});

describe("the candidates of a bar", () => {
  it("are those it counts: the known ones once, a range in every bar it touches", () => {
    const bins = binsOf(10_000, "meters");
    const amounts = {
      lows: [0, 100, 2000, Number.NaN, 9990, 500],
      highs: [0, 100, 6000, Number.NaN, 30_000, Number.POSITIVE_INFINITY],
    };
    const { known, ranges } = histogram(amounts, bins.high, bins.count);
    for (let bin = 0; bin < bins.count; bin++) {
      const positions = candidatesOfBin(amounts, bins, bin);
      expect(positions.length > 0, `bar ${bin}`).toBe((known[bin] ?? 0) + (ranges[bin] ?? 0) > 0);
    }
    expect(candidatesOfBin(amounts, bins, 0)).toEqual([0, 1]);
    expect(candidatesOfBin(amounts, bins, bins.count - 1)).toEqual([4]);
    const touched = Array.from({ length: bins.count }, (_, bin) => candidatesOfBin(amounts, bins, bin));
    expect(touched.filter((positions) => positions.includes(2)).length).toBe(
      ranges.filter((count) => count > 0 && count < 1).length,
    );
  });

  it.each(["meters", "count"] as const)("are found by their place on a scale of %s", (unit) => {
    const bins = binsOf(unit === "count" ? 3 : 10_000, unit);
    for (let bin = 0; bin < bins.count; bin++) {
      const { start, width } = bins.place(bin);
      expect(binAt(bins, start + width / 2)).toBe(bin);
    }
    expect([binAt(bins, -1), binAt(bins, 2)]).toEqual([0, bins.count - 1]);
  });
});
