import type { MultiPolygon, Polygon } from "geojson";
import type { LngLat } from "../../src/core/coordinates.ts";
import { toRd } from "../../src/geo/rd.ts";

const STEP_METERS = 50;

/** How far an area reaches from a point in it: to its farthest corner, rounded up to 50 m. */
export function reachMeters(point: LngLat, area: Polygon | MultiPolygon): number {
  const [x, y] = toRd(point);
  const corners = area.type === "Polygon" ? area.coordinates.flat() : area.coordinates.flat(2);
  const distances = corners.map(([longitude = 0, latitude = 0]) => {
    const [cornerX, cornerY] = toRd([longitude, latitude]);
    return Math.hypot(cornerX - x, cornerY - y);
  });
  return Math.ceil(Math.max(0, ...distances) / STEP_METERS) * STEP_METERS;
}
