import { lineString, point } from "@turf/helpers";
import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import type { Position } from "geojson";
import type { LngLat } from "../../src/core/coordinates.ts";

/** A point moved onto the nearest line, and how far it was moved. */
export interface Snapped {
  readonly point: LngLat;
  readonly movedMeters: number;
}

const METERS_PER_DEGREE = 111_320;

/**
 * Moves a point onto the nearest of the lines; null when none is within reach. Only lines whose box comes
 * within reach are measured.
 */
export function snapToLines(
  [longitude, latitude]: LngLat,
  lines: readonly (readonly Position[])[],
  reachMeters: number,
): Snapped | null {
  const reachLatitude = reachMeters / METERS_PER_DEGREE;
  const reachLongitude = reachLatitude / Math.cos((latitude * Math.PI) / 180);
  let best: Snapped | null = null;
  for (const line of lines) {
    if (line.length < 2 || isOutOfReach(line, longitude, latitude, reachLongitude, reachLatitude)) continue;
    const nearest = nearestPointOnLine(
      lineString(line.map((position) => [...position])),
      point([longitude, latitude]),
      {
        units: "meters",
      },
    );
    const [x = 0, y = 0] = nearest.geometry.coordinates;
    const movedMeters = nearest.properties.pointDistance;
    if (movedMeters <= reachMeters && (best === null || movedMeters < best.movedMeters)) {
      best = { point: [x, y], movedMeters };
    }
  }
  return best;
}

function isOutOfReach(
  line: readonly Position[],
  longitude: number,
  latitude: number,
  reachLongitude: number,
  reachLatitude: number,
): boolean {
  const xs = line.map(([x = 0]) => x);
  const ys = line.map(([, y = 0]) => y);
  return (
    Math.min(...xs) - reachLongitude > longitude ||
    Math.max(...xs) + reachLongitude < longitude ||
    Math.min(...ys) - reachLatitude > latitude ||
    Math.max(...ys) + reachLatitude < latitude
  );
}
