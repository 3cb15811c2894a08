import type { Geometry, Position } from "geojson";
import { toRd } from "../../src/geo/rd.ts";

/** A geometry in RD metres, for rivals that know only planes. */
export function inPlane(geometry: Geometry): Geometry {
  const place = ([longitude = 0, latitude = 0]: Position): Position => [...toRd([longitude, latitude])];
  switch (geometry.type) {
    case "Point":
      return { ...geometry, coordinates: place(geometry.coordinates) };
    case "MultiPoint":
    case "LineString":
      return { ...geometry, coordinates: geometry.coordinates.map(place) };
    case "MultiLineString":
    case "Polygon":
      return { ...geometry, coordinates: geometry.coordinates.map((line) => line.map(place)) };
    case "MultiPolygon":
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((polygon) => polygon.map((line) => line.map(place))),
      };
    case "GeometryCollection":
      return { ...geometry, geometries: geometry.geometries.map(inPlane) };
  }
}
