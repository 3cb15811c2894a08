import geographiclib from "geographiclib-geodesic";
import { describe, expect, it } from "vitest";
import { geodesicRing } from "../../../src/geo/geodesic-ring.ts";

const metersBetween = ([lon1 = 0, lat1 = 0]: readonly number[], [lon2 = 0, lat2 = 0]: readonly number[]) =>
  geographiclib.Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2).s12 ?? Number.NaN;

describe.each([
  { place: "Zwolle", center: [6.09, 52.51], radiusMeters: 1000, within: 0.01 },
  { place: "Enschede", center: [6.9, 52.22], radiusMeters: 25_000, within: 0.1 },
  { place: "Zwolle", center: [6.09, 52.51], radiusMeters: 200_000, within: 1 },
  { place: "Helsinki", center: [24.94, 60.17], radiusMeters: 25_000, within: 0.1 },
] as const)("a ring of $radiusMeters m around $place", ({ center, radiusMeters, within }) => {
  const ring = geodesicRing(center, radiusMeters);
  const errorMeters = (place: readonly number[]) => Math.abs(metersBetween(center, place) - radiusMeters);

  it(`has its corners there over the ellipsoid, to ${within} m`, () => {
    expect(Math.max(...ring.map(errorMeters))).toBeLessThan(within);
  });

  it("keeps its sides there too, and closes", () => {
    const middles = ring
      .slice(1)
      .map((to, index) => to.map((value, axis) => (value + (ring[index]?.[axis] ?? 0)) / 2));
    expect(Math.max(...middles.map(errorMeters))).toBeLessThan(within + 0.6);
    expect(ring.at(-1)).toEqual(ring[0]);
  });
});
