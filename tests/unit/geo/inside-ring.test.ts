import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import { assert, double, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { insideRing } from "../../../src/geo/inside-ring.ts";

const SQUARE = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe("insideRing", () => {
  it("tells inside from outside", () => {
    expect(insideRing(1, 1, SQUARE)).toBe(true);
    expect(insideRing(5, 1, SQUARE)).toBe(false);
    expect(insideRing(-1, 4, SQUARE)).toBe(false);
  });

  it("has nothing inside an empty ring", () => {
    expect(insideRing(0, 0, [])).toBe(false);
  });

  it("agrees with Turf on stars of any shape, away from the edge", () => {
    const star = integer({ min: 3, max: 12 }).chain((corners) =>
      tuple(...Array.from({ length: corners }, () => double({ min: 1, max: 10, noNaN: true }))),
    );
    const place = tuple(
      double({ min: -11, max: 11, noNaN: true }),
      double({ min: -11, max: 11, noNaN: true }),
    );
    assert(
      property(star, place, (radii, [x, y]) => {
        const corners = radii.map((radius, index) => {
          const angle = (2 * Math.PI * index) / radii.length;
          return [radius * Math.cos(angle), radius * Math.sin(angle)];
        });
        const ring = [...corners, corners[0] ?? [0, 0]];
        const polygon = { type: "Polygon" as const, coordinates: [ring] };
        const strict = booleanPointInPolygon([x, y], polygon, { ignoreBoundary: true });
        const loose = booleanPointInPolygon([x, y], polygon);
        if (strict === loose) expect(insideRing(x, y, ring)).toBe(strict);
      }),
      { seed: 20261121, numRuns: 1000 },
    );
  });
});
