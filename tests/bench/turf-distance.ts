import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import distance from "@turf/distance";
import nearestPointOnLine from "@turf/nearest-point-on-line";
import type { Geometry, Position } from "geojson";

/** What a plain Turf program does for the distance from a position to a geometry; 0 inside. */
export function turfMeters(from: Position, geometry: Geometry): number {
  switch (geometry.type) {
    case "Point":
      return distance(from, geometry.coordinates, { units: "meters" });
    case "MultiPoint":
      return Math.min(
        ...geometry.coordinates.map((position) => distance(from, position, { units: "meters" })),
      );
    case "LineString":
    case "MultiLineString":
      return distance(from, nearestPointOnLine(geometry, from), { units: "meters" });
    case "Polygon":
    case "MultiPolygon": {
      if (booleanPointInPolygon(from, geometry)) return 0;
      const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
      return turfMeters(from, { type: "MultiLineString", coordinates: rings });
    }
    default:
      throw new Error(`The bench has no ${geometry.type}.`);
  }
}
