import geographiclib from "geographiclib-geodesic";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { areaHectares } from "../../../src/engine/area.ts";
import { publicFeatures, publicLayers } from "../../oracle/public-data.ts";

/** The area over the ellipsoid, by GeographicLib. */
function exactHectares(polygons: readonly Position[][][]): number {
  const ring = (positions: readonly Position[]): number => {
    const polygon = geographiclib.Geodesic.WGS84.Polygon(false);
    for (const [longitude = 0, latitude = 0] of positions.slice(1)) polygon.AddPoint(latitude, longitude);
    return Math.abs(polygon.Compute(false, true).area ?? 0) / 10_000;
  };
  const of = ([outer = [], ...holes]: readonly Position[][]) =>
    holes.reduce((rest, hole) => rest - ring(hole), ring(outer));
  return polygons.reduce((sum, polygon) => sum + of(polygon), 0);
}

describe.each(["business-parks", "natura-2000", "province"])("areas of %s", (id) => {
  const file = publicLayers().find((layer) => layer.id === id);
  const polygons = (file ? publicFeatures(file) : []).flatMap(({ geometry }) =>
    geometry?.type === "Polygon" || geometry?.type === "MultiPolygon" ? [geometry] : [],
  );

  it("are those over the ellipsoid to a part in ten thousand, holes left out", () => {
    expect(polygons.length).toBeGreaterThan(0);
    for (const geometry of polygons) {
      const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      const share = areaHectares(geometry) / exactHectares(parts);
      expect(Math.abs(share - 1)).toBeLessThan(1e-4);
    }
  });
});

it("is nothing for points and lines, and the sum of a collection", () => {
  expect(areaHectares({ type: "Point", coordinates: [6.5, 52.3] })).toBe(0);
  expect(
    areaHectares({
      type: "LineString",
      coordinates: [
        [6.5, 52.3],
        [6.6, 52.3],
      ],
    }),
  ).toBe(0);
  const triangle: Position[] = [
    [6.5, 52.3],
    [6.51, 52.3],
    [6.5, 52.31],
    [6.5, 52.3],
  ];
  const one = areaHectares({ type: "Polygon", coordinates: [triangle] });
  const geometries = [
    { type: "Polygon" as const, coordinates: [triangle] },
    { type: "MultiPolygon" as const, coordinates: [[triangle], [triangle]] },
  ];
  expect(one).toBeGreaterThan(30);
  expect(areaHectares({ type: "GeometryCollection", geometries })).toBeCloseTo(3 * one, 6);
  expect(areaHectares({ type: "Polygon", coordinates: [triangle, triangle] })).toBeCloseTo(0, 9);
});
