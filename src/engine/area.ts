import type { Geometry, Position } from "geojson";
import { toRd } from "../geo/rd.ts";
import { groundToMeters, stretchAt } from "./ground.ts";

const SQUARE_METERS_PER_HECTARE = 10_000;

/**
 * The ground that a geometry covers, in hectares; 0 for points and lines. From the RD plane, by the stretch at its
 * first corner: right to 0.01 % for anything up to the size of a province.
 */
export function areaHectares(geometry: Geometry): number {
  switch (geometry.type) {
    case "Polygon":
      return polygonHectares(geometry.coordinates);
    case "MultiPolygon":
      return geometry.coordinates.reduce((sum, polygon) => sum + polygonHectares(polygon), 0);
    case "GeometryCollection":
      return geometry.geometries.reduce((sum, member) => sum + areaHectares(member), 0);
    default:
      return 0;
  }
}

function polygonHectares([outer = [], ...holes]: readonly Position[][]): number {
  return holes.reduce((rest, hole) => rest - ringHectares(hole), ringHectares(outer));
}

function ringHectares(ring: readonly Position[]): number {
  const corners = ring.map(([longitude = 0, latitude = 0]) => toRd([longitude, latitude]));
  const [first] = corners;
  if (!first) return 0;
  const [originX, originY] = first;
  let [previousX, previousY] = [0, 0];
  let doubled = 0;
  for (const [x, y] of corners) {
    const [nextX, nextY] = [x - originX, y - originY];
    doubled += previousX * nextY - nextX * previousY;
    [previousX, previousY] = [nextX, nextY];
  }
  const metersPerPlaneMeter = groundToMeters(1 / stretchAt(originX, originY) ** 2);
  return (Math.abs(doubled) / 2) * (metersPerPlaneMeter ** 2 / SQUARE_METERS_PER_HECTARE);
}
