import type { Position } from "geojson";
import { expect, it } from "vitest";
import { cutAtAntimeridian } from "../../../../scripts/steps/cut-at-antimeridian.ts";

const box = (west: number, east: number): Position[][] => [
  [
    [west, 60],
    [east, 60],
    [east, 70],
    [west, 70],
    [west, 60],
  ],
];

it("cuts an area in two at the 180° meridian", () => {
  const { coordinates } = cutAtAntimeridian({ type: "MultiPolygon", coordinates: [box(170, -175)] });
  const reach = coordinates.map(([ring = []]) => {
    const longitudes = ring.map(([longitude = 0]) => longitude);
    return [Math.min(...longitudes), Math.max(...longitudes)];
  });
  expect(reach.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([
    [-180, -175],
    [170, 180],
  ]);
});

it("leaves every other area as it is", () => {
  const coordinates = [box(4, 7), box(-170, -160)];
  expect(cutAtAntimeridian({ type: "MultiPolygon", coordinates }).coordinates).toEqual(coordinates);
});
