import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeWithinMeters, metersToEdge, readCoverage } from "../../../src/catalog/coverage.ts";
import type { RdPoint } from "../../../src/core/coordinates.ts";
import { fromRd } from "../../../src/geo/rd.ts";

/** A square of 100 by 50 km in RD metres, of which every distance is known without measuring. */
const [WEST, SOUTH, EAST, NORTH] = [180_000, 470_000, 280_000, 520_000];
const CORNERS: readonly RdPoint[] = [
  [WEST, SOUTH],
  [EAST, SOUTH],
  [EAST, NORTH],
  [WEST, NORTH],
];
const square = readCoverage({ coverageOutline: CORNERS.map((corner) => fromRd(corner).join(",")).join(" ") });

const inside = fc.tuple(
  fc.integer({ min: WEST + 10, max: EAST - 10 }),
  fc.integer({ min: SOUTH + 10, max: NORTH - 10 }),
);

describe("coverage", () => {
  it("is none where the manifest has no outline", () => {
    expect(readCoverage({})).toBeNull();
    expect(readCoverage({ coverageOutline: null })).toBeNull();
  });

  it("reaches from a point to the nearest edge", () => {
    fc.assert(
      fc.property(inside, ([x, y]) => {
        const expected = Math.min(x - WEST, EAST - x, y - SOUTH, NORTH - y);
        expect(completeWithinMeters([[x, y]], square ?? [])).toBeCloseTo(expected, 0);
      }),
      { seed: 1 },
    );
  });

  it("of several points is that of the one nearest to the edge; of none that lies outside it is nothing", () => {
    fc.assert(
      fc.property(fc.array(inside, { minLength: 1 }), (points) => {
        const each = points.map((point) => completeWithinMeters([point], square ?? []));
        expect(completeWithinMeters(points, square ?? [])).toBe(Math.min(...each));
        expect(completeWithinMeters([...points, [WEST - 5000, SOUTH]], square ?? [])).toBe(0);
      }),
      { seed: 2 },
    );
  });

  it("knows the distance to the edge from outside too", () => {
    expect(metersToEdge([WEST - 3000, SOUTH - 4000], square ?? [])).toBeCloseTo(5000, 0);
  });
});
