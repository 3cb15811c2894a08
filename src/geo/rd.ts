import type { LngLat, RdPoint } from "../core/coordinates.ts";

/**
 * RD New (EPSG:28992): an oblique stereographic projection of the Bessel ellipsoid, tied to WGS84 by the
 * seven parameters of EPSG:15934. The rotations are published in microradians of a coordinate frame; the
 * `towgs84` text of PROJ needs them in seconds and with the other sign (-0.398957, 0.343988, -1.877402).
 * Copied into it unconverted, they move everything by about 170 m. The correction grid (at most 0.25 m)
 * is left out: it does not reach beyond the Netherlands, and distances do not feel it.
 */
const DEGREE = Math.PI / 180;

const WGS84 = ellipsoid(6378137, 298.257223563);
const BESSEL = ellipsoid(6377397.155, 299.1528128);

const SHIFT_METERS = [565.4171, 50.3319, 465.5524] as const;
const ROTATION = [-1.9342e-6, 1.6677e-6, -9.1019e-6] as const;
const SCALE = 1 + 4.0725e-6;

const ORIGIN_LATITUDE = 52.15616055555555 * DEGREE;
const ORIGIN_LONGITUDE = 5.38763888888889 * DEGREE;
const ORIGIN_SCALE = 0.9999079;
const FALSE_EASTING_METERS = 155000;
const FALSE_NORTHING_METERS = 463000;

/** The sphere on which the ellipsoid is first laid without deforming angles (Gauss). */
const SPHERE = gaussSphere();

interface Ellipsoid {
  readonly radiusMeters: number;
  readonly polarRadiusMeters: number;
  readonly eccentricity: number;
  readonly squaredEccentricity: number;
}

function ellipsoid(radiusMeters: number, inverseFlattening: number): Ellipsoid {
  const flattening = 1 / inverseFlattening;
  const squaredEccentricity = flattening * (2 - flattening);
  return {
    radiusMeters,
    polarRadiusMeters: radiusMeters * (1 - flattening),
    eccentricity: Math.sqrt(squaredEccentricity),
    squaredEccentricity,
  };
}

function gaussSphere() {
  const { radiusMeters, eccentricity, squaredEccentricity } = BESSEL;
  const sine = Math.sin(ORIGIN_LATITUDE);
  const cosine = Math.cos(ORIGIN_LATITUDE);
  const exponent = Math.sqrt(1 + (squaredEccentricity * cosine ** 4) / (1 - squaredEccentricity));
  const latitude = Math.asin(sine / exponent);
  const constant =
    Math.tan(latitude / 2 + Math.PI / 4) /
    (Math.tan(ORIGIN_LATITUDE / 2 + Math.PI / 4) ** exponent *
      flatteningTerm(eccentricity * sine, (exponent * eccentricity) / 2));
  const radius =
    (radiusMeters * Math.sqrt(1 - squaredEccentricity)) / (1 - squaredEccentricity * sine * sine);
  return { exponent, constant, radius, sine: Math.sin(latitude), cosine: Math.cos(latitude) };
}

function flatteningTerm(eccentricSine: number, exponent: number): number {
  return ((1 - eccentricSine) / (1 + eccentricSine)) ** exponent;
}

type Vector = readonly [number, number, number];

function toGeocentric(on: Ellipsoid, longitude: number, latitude: number): Vector {
  const sine = Math.sin(latitude);
  const normal = on.radiusMeters / Math.sqrt(1 - on.squaredEccentricity * sine * sine);
  const across = normal * Math.cos(latitude);
  return [
    across * Math.cos(longitude),
    across * Math.sin(longitude),
    normal * (1 - on.squaredEccentricity) * sine,
  ];
}

/** Bowring's closed formula: exact to far below a millimetre near the surface. The height is dropped. */
function toGeodetic(on: Ellipsoid, [x, y, z]: Vector): readonly [longitude: number, latitude: number] {
  const across = Math.hypot(x, y);
  const reduced = Math.atan2(z * on.radiusMeters, across * on.polarRadiusMeters);
  const second = on.radiusMeters ** 2 / on.polarRadiusMeters ** 2 - 1;
  const latitude = Math.atan2(
    z + second * on.polarRadiusMeters * Math.sin(reduced) ** 3,
    across - on.squaredEccentricity * on.radiusMeters * Math.cos(reduced) ** 3,
  );
  return [Math.atan2(y, x), latitude];
}

/** WGS84 degrees to RD metres; defined beyond the Netherlands too, where its scale drifts. */
export function toRd([longitudeDegrees, latitudeDegrees]: LngLat): RdPoint {
  const wgs84 = toGeocentric(WGS84, longitudeDegrees * DEGREE, latitudeDegrees * DEGREE);
  const x = (wgs84[0] - SHIFT_METERS[0]) / SCALE;
  const y = (wgs84[1] - SHIFT_METERS[1]) / SCALE;
  const z = (wgs84[2] - SHIFT_METERS[2]) / SCALE;
  const [rx, ry, rz] = ROTATION;
  const [longitude, latitude] = toGeodetic(BESSEL, [
    x + rz * y - ry * z,
    y - rz * x + rx * z,
    z + ry * x - rx * y,
  ]);
  return project(longitude, latitude);
}

function project(longitude: number, latitude: number): RdPoint {
  const { exponent, constant, radius, sine, cosine } = SPHERE;
  const { eccentricity } = BESSEL;
  const onSphere =
    2 *
      Math.atan(
        constant *
          Math.tan(latitude / 2 + Math.PI / 4) ** exponent *
          flatteningTerm(eccentricity * Math.sin(latitude), (exponent * eccentricity) / 2),
      ) -
    Math.PI / 2;
  const east = exponent * (longitude - ORIGIN_LONGITUDE);
  const sinLatitude = Math.sin(onSphere);
  const cosLatitude = Math.cos(onSphere);
  const cosEast = Math.cos(east);
  const stretch = (2 * ORIGIN_SCALE * radius) / (1 + sine * sinLatitude + cosine * cosLatitude * cosEast);
  return [
    FALSE_EASTING_METERS + stretch * cosLatitude * Math.sin(east),
    FALSE_NORTHING_METERS + stretch * (cosine * sinLatitude - sine * cosLatitude * cosEast),
  ];
}

/** RD metres to WGS84 degrees; undoes {@link toRd} to within 2 mm. */
export function fromRd(point: RdPoint): LngLat {
  const bessel = toGeocentric(BESSEL, ...unproject(point));
  const [x, y, z] = bessel;
  const [rx, ry, rz] = ROTATION;
  const [longitude, latitude] = toGeodetic(WGS84, [
    SHIFT_METERS[0] + SCALE * (x - rz * y + ry * z),
    SHIFT_METERS[1] + SCALE * (y + rz * x - rx * z),
    SHIFT_METERS[2] + SCALE * (z - ry * x + rx * y),
  ]);
  return [longitude / DEGREE, latitude / DEGREE];
}

function unproject([xMeters, yMeters]: RdPoint): readonly [longitude: number, latitude: number] {
  const { exponent, constant, radius, sine, cosine } = SPHERE;
  const x = (xMeters - FALSE_EASTING_METERS) / ORIGIN_SCALE;
  const y = (yMeters - FALSE_NORTHING_METERS) / ORIGIN_SCALE;
  const reach = Math.hypot(x, y);
  if (reach === 0) return [ORIGIN_LONGITUDE, ORIGIN_LATITUDE];
  const angle = 2 * Math.atan(reach / (2 * radius));
  const sinAngle = Math.sin(angle);
  const cosAngle = Math.cos(angle);
  const onSphere = Math.asin(cosAngle * sine + (y * sinAngle * cosine) / reach);
  const east = Math.atan2(x * sinAngle, reach * cosine * cosAngle - y * sine * sinAngle);
  return [ORIGIN_LONGITUDE + east / exponent, fromSphere(onSphere, exponent, constant)];
}

/** Converges by a factor of about 150 a round: six rounds are beyond double precision. */
function fromSphere(onSphere: number, exponent: number, constant: number): number {
  const { eccentricity } = BESSEL;
  const isometric = (Math.tan(onSphere / 2 + Math.PI / 4) / constant) ** (1 / exponent);
  let latitude = onSphere;
  for (let round = 0; round < 6; round++) {
    const term = flatteningTerm(eccentricity * Math.sin(latitude), -eccentricity / 2);
    latitude = 2 * Math.atan(isometric * term) - Math.PI / 2;
  }
  return latitude;
}

/**
 * How much longer than on the ellipsoid a metre is drawn at a place: k = 0.9999079 · (1 + r² / 4R²), with r
 * the distance to Amersfoort. A distance in RD divided by k at its midpoint is within 0.1 m of the geodesic
 * up to 28 km.
 */
export function scaleFactor([xMeters, yMeters]: RdPoint): number {
  const x = xMeters - FALSE_EASTING_METERS;
  const y = yMeters - FALSE_NORTHING_METERS;
  return ORIGIN_SCALE * (1 + (x * x + y * y) / (4 * SPHERE.radius * SPHERE.radius));
}
