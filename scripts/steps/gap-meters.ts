import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { distance } from "@turf/distance";
import { lineString, point } from "@turf/helpers";
import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import type { Geometry, Position } from "geojson";
import type { LngLat } from "../../src/core/coordinates.ts";

/** Metres from a point to the edge of a geometry, 0 inside an area. Points, lines, areas. */
export function gapMeters(from: LngLat, geometry: Geometry): number {
  switch (geometry.type) {
    case "Point":
      return distance([...from], geometry.coordinates, { units: "meters" });
    case "Polygon":
      return booleanPointInPolygon([...from], geometry) ? 0 : toNearestLine(from, geometry.coordinates);
    case "MultiPolygon":
      return booleanPointInPolygon([...from], geometry)
        ? 0
        : toNearestLine(from, geometry.coordinates.flat());
    default:
      throw new Error(`a ${geometry.type} cannot be a place along a road`);
  }
}

function toNearestLine(from: LngLat, lines: readonly Position[][]): number {
  const gaps = lines.map(
    (line) =>
      nearestPointOnLine(lineString(line), point([...from]), { units: "meters" }).properties.pointDistance,
  );
  return Math.min(...gaps);
}
