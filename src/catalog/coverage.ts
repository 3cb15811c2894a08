import type { LngLat, RdPoint } from "../core/coordinates.ts";
import { insideRing } from "../geo/inside-ring.ts";
import { toRd } from "../geo/rd.ts";
import type { ManifestLayer } from "./manifest.ts";

/** Where a layer is complete: an outline in RD metres, to about a kilometre. */
export type Coverage = readonly RdPoint[];

/** The outline within which a layer is complete; null when nobody can say where it is. */
export function readCoverage({ coverageOutline }: Pick<ManifestLayer, "coverageOutline">): Coverage | null {
  if (!coverageOutline) return null;
  return coverageOutline.split(" ").map((corner) => {
    const [longitude = 0, latitude = 0] = corner.split(",").map(Number);
    return toRd([longitude, latitude] satisfies LngLat);
  });
}

/**
 * How far around some points everything is known, in metres: to the edge of the coverage from the point that
 * is nearest to it; 0 when one lies outside.
 */
export function completeWithinMeters(points: Iterable<RdPoint>, coverage: Coverage): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const point of points) {
    if (!insideRing(point[0], point[1], coverage)) return 0;
    nearest = Math.min(nearest, metersToEdge(point, coverage));
  }
  return nearest;
}

/** The distance in metres from a point, inside or outside, to the edge of the coverage. */
export function metersToEdge([x, y]: RdPoint, coverage: Coverage): number {
  let nearest = Number.POSITIVE_INFINITY;
  let [fromX, fromY] = coverage.at(-1) ?? [x, y];
  for (const [toX, toY] of coverage) {
    const [alongX, alongY] = [toX - fromX, toY - fromY];
    const squared = alongX * alongX + alongY * alongY;
    const share = squared === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / squared;
    const part = Math.min(1, Math.max(0, share));
    nearest = Math.min(nearest, Math.hypot(x - fromX - part * alongX, y - fromY - part * alongY));
    [fromX, fromY] = [toX, toY];
  }
  return nearest;
}
