import geographiclib from "geographiclib-geodesic";
import type { LngLat } from "../core/coordinates.ts";

const { Geodesic } = geographiclib;
const ellipsoid = Geodesic.WGS84;
const WANTED = Geodesic.DISTANCE | Geodesic.AZIMUTH;

const DEGREE = Math.PI / 180;
const SQUARED_ECCENTRICITY = ellipsoid.f * (2 - ellipsoid.f);

/** The shortest way over the ellipsoid from one place to another. */
export interface GeodesicLine {
  readonly meters: number;
  /** Direction at the start, degrees clockwise from north, 0 to 360. */
  readonly bearingDegrees: number;
  /** Direction on arrival, still as if walking on. */
  readonly arrivalDegrees: number;
}

/** Karney's inverse problem: exact to nanometres. */
function geodesic(from: LngLat, to: LngLat): GeodesicLine {
  const line = ellipsoid.Inverse(from[1], from[0], to[1], to[0], WANTED);
  return {
    meters: line.s12 ?? 0,
    bearingDegrees: fullCircle(line.azi1 ?? 0),
    arrivalDegrees: fullCircle(line.azi2 ?? 0),
  };
}

/** The same line walked the other way. */
export function reversed({ meters, bearingDegrees, arrivalDegrees }: GeodesicLine): GeodesicLine {
  return {
    meters,
    bearingDegrees: fullCircle(arrivalDegrees + 180),
    arrivalDegrees: fullCircle(bearingDegrees + 180),
  };
}

function fullCircle(degrees: number): number {
  return ((degrees % 360) + 360) % 360;
}

const ENOUGH_METERS = 0.01;
const MAX_ROUNDS = 5;

/**
 * The place on segment a–b (straight in degrees, RFC 7946) that is nearest to `from` over the ellipsoid.
 * `share` is a first guess along the segment; each round moves the foot by what the angle of arrival says.
 * The foot is right to a centimetre, the distance far better.
 */
export function geodesicFoot(
  from: LngLat,
  a: LngLat,
  b: LngLat,
  share: number,
): { readonly place: LngLat; readonly line: GeodesicLine } {
  const [east, north] = metersPerSegment(a, b);
  const length = Math.hypot(east, north);
  for (let round = 0, foot = share; ; round++) {
    const place: LngLat = [a[0] + foot * (b[0] - a[0]), a[1] + foot * (b[1] - a[1])];
    const line = geodesic(from, place);
    const { meters, arrivalDegrees } = line;
    if (length === 0 || meters < ENOUGH_METERS || round === MAX_ROUNDS) return { place, line };
    const along =
      (Math.sin(arrivalDegrees * DEGREE) * east + Math.cos(arrivalDegrees * DEGREE) * north) / length;
    const next = Math.min(1, Math.max(0, foot - (meters * along) / length));
    if (Math.abs(next - foot) * length < ENOUGH_METERS) return { place, line };
    foot = next;
  }
}

/** How far a segment goes east and north, in metres, at its middle. */
function metersPerSegment(a: LngLat, b: LngLat): readonly [east: number, north: number] {
  const latitude = ((a[1] + b[1]) / 2) * DEGREE;
  const flatness = 1 - SQUARED_ECCENTRICITY * Math.sin(latitude) ** 2;
  const normal = ellipsoid.a / Math.sqrt(flatness);
  const meridian = (normal * (1 - SQUARED_ECCENTRICITY)) / flatness;
  return [(b[0] - a[0]) * DEGREE * normal * Math.cos(latitude), (b[1] - a[1]) * DEGREE * meridian];
}
