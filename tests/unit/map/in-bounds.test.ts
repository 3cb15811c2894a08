import fc from "fast-check";
import type { Geometry, Position } from "geojson";
import { describe, expect, it } from "vitest";
import type { Bounds } from "../../../src/core/coordinates.ts";
import { isInBounds } from "../../../src/map/in-bounds.ts";

const BOUNDS: Bounds = [0, 0, 10, 10];

describe.each<[string, Geometry, boolean]>([
  ["a point inside", { type: "Point", coordinates: [5, 5] }, true],
  ["a point outside", { type: "Point", coordinates: [11, 5] }, false],
  [
    "two points around it, none inside",
    {
      type: "MultiPoint",
      coordinates: [
        [-1, 5],
        [11, 5],
      ],
    },
    false,
  ],
  [
    "a line through it without a vertex inside",
    {
      type: "LineString",
      coordinates: [
        [-5, 5],
        [15, 6],
      ],
    },
    true,
  ],
  [
    "a line past its corner, its box overlapping",
    {
      type: "LineString",
      coordinates: [
        [-5, 8],
        [2, 20],
      ],
    },
    false,
  ],
  [
    "an area that holds it whole",
    polygon([
      [-5, -5],
      [15, -5],
      [15, 15],
      [-5, 15],
      [-5, -5],
    ]),
    true,
  ],
  [
    "an area with a hole that holds it whole",
    {
      type: "Polygon",
      coordinates: [
        [
          [-9, -9],
          [19, -9],
          [19, 19],
          [-9, 19],
          [-9, -9],
        ],
        [
          [-5, -5],
          [15, -5],
          [15, 15],
          [-5, 15],
          [-5, -5],
        ],
      ],
    },
    false,
  ],
  [
    "an area beside it, its box overlapping",
    polygon([
      [-5, 9],
      [1, 15],
      [-5, 15],
      [-5, 9],
    ]),
    false,
  ],
])("%s", (_name, geometry, expected) => {
  it(expected ? "is in bounds" : "is not", () => {
    expect(isInBounds(geometry, BOUNDS)).toBe(expected);
  });
});

it("agrees with sampling along random segments", () => {
  const coordinate = fc.integer({ min: -20, max: 30 });
  fc.assert(
    fc.property(fc.tuple(coordinate, coordinate), fc.tuple(coordinate, coordinate), (from, to) => {
      const sampled = Array.from({ length: 2001 }, (_, step) => [
        from[0] + ((to[0] - from[0]) * step) / 2000,
        from[1] + ((to[1] - from[1]) * step) / 2000,
      ]).some(([x = 0, y = 0]) => x >= 0 && x <= 10 && y >= 0 && y <= 10);
      // Sampling may miss a corner that is only touched; it never finds what is not there.
      const found = isInBounds({ type: "LineString", coordinates: [from, to] }, BOUNDS);
      const grown = isInBounds({ type: "LineString", coordinates: [from, to] }, [-0.1, -0.1, 10.1, 10.1]);
      expect(sampled ? found : !found || grown).toBe(true);
    }),
    { seed: 20261121 },
  );
});

function polygon(ring: Position[]): Geometry {
  return { type: "Polygon", coordinates: [ring] };
}
