import bbox from "@turf/bbox";
import type { Geometry, Position } from "geojson";
import type { Bounds } from "../core/coordinates.ts";
import { insideRing } from "../geo/inside-ring.ts";

const boundsOf = new WeakMap<Geometry, Bounds>();

/**
 * True when some of a geometry lies within bounds. Exact for points and lines; for areas too, and cheap
 * for all that lie wholly inside or outside.
 */
export function isInBounds(geometry: Geometry, bounds: Bounds): boolean {
  const box = knownBounds(geometry);
  const [west, south, east, north] = bounds;
  if (box[0] > east || box[2] < west || box[1] > north || box[3] < south) return false;
  if (box[0] >= west && box[2] <= east && box[1] >= south && box[3] <= north) return true;
  return crosses(geometry, bounds);
}

function knownBounds(geometry: Geometry): Bounds {
  const known = boundsOf.get(geometry);
  if (known) return known;
  const [west, south, east, north] = bbox(geometry);
  const bounds: Bounds = [west, south, east, north];
  boundsOf.set(geometry, bounds);
  return bounds;
}

function crosses(geometry: Geometry, bounds: Bounds): boolean {
  switch (geometry.type) {
    case "Point":
      return true;
    case "MultiPoint":
      return geometry.coordinates.some((point) => isInside(point, bounds));
    case "LineString":
      return lineCrosses(geometry.coordinates, bounds);
    case "MultiLineString":
      return geometry.coordinates.some((line) => lineCrosses(line, bounds));
    case "Polygon":
    case "MultiPolygon": {
      const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
      const around = rings.filter((ring) => insideRing(bounds[0], bounds[1], ring));
      return rings.some((ring) => lineCrosses(ring, bounds)) || around.length % 2 === 1;
    }
    case "GeometryCollection":
      return geometry.geometries.some((part) => isInBounds(part, bounds));
  }
}

function lineCrosses(line: readonly Position[], bounds: Bounds): boolean {
  return line.some((to, index) => {
    const from = line[index - 1];
    return isInside(to, bounds) || (from !== undefined && segmentCrosses(from, to, bounds));
  });
}

function isInside([x = 0, y = 0]: Position, [west, south, east, north]: Bounds): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** Liang–Barsky: the part of a segment inside a rectangle is not empty. */
function segmentCrosses([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, bounds: Bounds): boolean {
  const [west, south, east, north] = bounds;
  const edges = [
    [x0 - x1, x0 - west],
    [x1 - x0, east - x0],
    [y0 - y1, y0 - south],
    [y1 - y0, north - y0],
  ] as const;
  let enters = 0;
  let leaves = 1;
  for (const [direction, distance] of edges) {
    if (direction === 0 && distance < 0) return false;
    if (direction < 0) enters = Math.max(enters, distance / direction);
    if (direction > 0) leaves = Math.min(leaves, distance / direction);
  }
  return enters <= leaves;
}
