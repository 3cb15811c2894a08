import destination from "@turf/destination";
import { earthRadius } from "@turf/helpers";
import type { LngLat } from "../core/coordinates.ts";

/** WGS 84. */
const SEMI_MAJOR_AXIS_METERS = 6378137;
const SQUARED_ECCENTRICITY = 0.00669437999;

const DEGREE = Math.PI / 180;

/** How far the straight sides may run inside the circle. */
const SAGITTA_METERS = 0.5;

/**
 * A closed ring at a distance from a centre, counterclockwise from north. Its corners are right to 0.1 m at
 * 25 km and to 1 m at 200 km against GeographicLib, and its sides stay within half a metre of the circle.
 */
export function geodesicRing(center: LngLat, radiusMeters: number): LngLat[] {
  const half = Math.max(32, Math.ceil((Math.PI / 2) * Math.sqrt(radiusMeters / (2 * SAGITTA_METERS))));
  const corners = 2 * half;
  const ring = Array.from({ length: corners }, (_, index) =>
    geodesicDestination(center, radiusMeters, (-360 * index) / corners),
  );
  return [...ring, ...ring.slice(0, 1)];
}

/**
 * Turf walks over a sphere, on which a metre is up to 0.4 % longer or shorter than on the ellipsoid, by
 * direction: the place is reached in a second walk, with the distance corrected by what a metre is worth
 * along the first.
 */
function geodesicDestination(center: LngLat, meters: number, bearingDegrees: number): LngLat {
  const [longitude, latitude] = walk(center, meters, bearingDegrees);
  const east = longitude - center[0];
  const north = latitude - center[1];
  return walk(center, meters / metersPerSphereMeter(east, north, (center[1] + latitude) / 2), bearingDegrees);
}

function walk(center: LngLat, meters: number, bearingDegrees: number): LngLat {
  const { geometry } = destination([...center], meters, bearingDegrees, { units: "meters" });
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  return [longitude, latitude];
}

/** Along a line that goes so many degrees east and north, by the ellipsoid's curvature at its middle. */
function metersPerSphereMeter(eastDegrees: number, northDegrees: number, latitudeDegrees: number): number {
  const flatness = 1 - SQUARED_ECCENTRICITY * Math.sin(latitudeDegrees * DEGREE) ** 2;
  const normal = SEMI_MAJOR_AXIS_METERS / Math.sqrt(flatness);
  const meridian = (normal * (1 - SQUARED_ECCENTRICITY)) / flatness;
  const east = eastDegrees * Math.cos(latitudeDegrees * DEGREE);
  return Math.hypot(normal * east, meridian * northDegrees) / (earthRadius * Math.hypot(east, northDegrees));
}
