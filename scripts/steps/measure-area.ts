import type { Geometry, Position } from "geojson";
import { polygonsOf } from "./polygons-of.ts";
import { project } from "./project.ts";

/** The area of polygons in hectares, holes left out, measured in RD metres (0.02 % under the true area). */
export function measureAreaHectares(geometry: Geometry): number {
  const squareMeters = polygonsOf(geometry)
    .map(([outer = [], ...holes]) => ringArea(outer) - holes.map(ringArea).reduce((a, b) => a + b, 0))
    .reduce((a, b) => a + b, 0);
  return squareMeters / 10_000;
}

function ringArea(ring: readonly Position[]): number {
  const points = ring.map(project);
  const twice = points.slice(1).reduce((sum, [bx, by], index) => {
    const [ax, ay] = points[index] ?? [0, 0];
    return sum + ax * by - bx * ay;
  }, 0);
  return Math.abs(twice) / 2;
}
