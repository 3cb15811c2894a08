import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import distance from "@turf/distance";
import { multiLineString } from "@turf/helpers";
import nearestPointOnLine from "@turf/nearest-point-on-line";
import { pointToLineDistance } from "@turf/point-to-line-distance";
import { pointToPolygonDistance } from "@turf/point-to-polygon-distance";
import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";

const METERS = { units: "meters" } as const;

/** Metres from a position to a geometry; 0 inside. */
export type TurfMeters = (from: Position, geometry: Geometry) => number;

/** With the functions that Turf has for it: what a program that uses Turf would call. */
export const turfMeters: TurfMeters = measureWith(
  (from, line) =>
    line.type === "LineString"
      ? pointToLineDistance(from, line, METERS)
      : Math.min(
          ...line.coordinates.map((coordinates) =>
            pointToLineDistance(from, { type: "LineString", coordinates }, METERS),
          ),
        ),
  (from, polygon) => Math.max(0, pointToPolygonDistance(from, polygon, METERS)),
);

/** By way of the nearest point on the line, which is quicker: what a program that was made faster would call. */
export const turfNearestMeters: TurfMeters = measureWith(toNearestPoint, (from, polygon) => {
  if (booleanPointInPolygon(from, polygon)) return 0;
  const rings = polygon.type === "Polygon" ? polygon.coordinates : polygon.coordinates.flat();
  return toNearestPoint(from, multiLineString(rings).geometry);
});

function toNearestPoint(from: Position, line: LineString | MultiLineString): number {
  return distance(from, nearestPointOnLine(line, from), METERS);
}

function measureWith(
  toLine: (from: Position, line: LineString | MultiLineString) => number,
  toPolygon: (from: Position, polygon: Polygon | MultiPolygon) => number,
): TurfMeters {
  return (from, geometry) => {
    switch (geometry.type) {
      case "Point":
        return distance(from, geometry.coordinates, METERS);
      case "MultiPoint":
        return Math.min(...geometry.coordinates.map((position) => distance(from, position, METERS)));
      case "LineString":
      case "MultiLineString":
        return toLine(from, geometry);
      case "Polygon":
      case "MultiPolygon":
        return toPolygon(from, geometry);
      default:
        throw new Error(`The bench has no ${geometry.type}.`);
    }
  };
}
