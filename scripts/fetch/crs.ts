import type { Geometry, Position } from "geojson";
import type { Bounds } from "../../src/core/coordinates.ts";
import { fromRd } from "../../src/geo/rd.ts";
import { FetchFailure } from "./failure.ts";

/** The two systems that Dutch services answer in. */
export type Crs = "rd" | "wgs84";

/** The Netherlands with its part of the North Sea and the strip across the border that sources give along. */
const AROUND_NETHERLANDS: Bounds = [1, 49.5, 10, 57];

/**
 * Reads the name of a coordinate reference system in any of its spellings: `EPSG:28992`,
 * `urn:ogc:def:crs:EPSG::28992`, `http://www.opengis.net/def/crs/OGC/1.3/CRS84`. ETRS89 (EPSG:4258) is taken
 * for WGS84: they differ by less than a metre.
 *
 * @throws FetchFailure for any other
 */
export function readCrs(name: string): Crs {
  if (/28992$|7415$/.test(name)) return "rd";
  if (/CRS84h?$|EPSG:+4326$|EPSG\/0\/4326$|EPSG:+4258$|EPSG\/0\/4258$|EPSG:+4979$/i.test(name))
    return "wgs84";
  throw new FetchFailure(`gives coordinates in ${name}, which we do not read`);
}

/** How deep the positions of a geometry lie in its coordinates. */
const DEPTHS: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/** A geometry as it came in: nobody has looked at its coordinates. */
export interface RawGeometry {
  readonly type: string;
  readonly coordinates?: unknown;
}

/**
 * A geometry as WGS84 degrees, longitude first: RD is transformed with its datum shift (without it everything
 * lands some 120 m off), heights are left out. One without any position is none.
 *
 * @throws FetchFailure when the numbers cannot be what the source says that they are
 */
export function toLngLat({ type, coordinates }: RawGeometry, crs: Crs, name: string): Geometry | null {
  const depth = DEPTHS[type];
  if (depth === undefined) throw new FetchFailure(`${name}: is a ${type}, which we do not read`);
  if (Array.isArray(coordinates) && coordinates.length === 0) return null;
  return { type, coordinates: readNested(coordinates, depth, crs, name) } as Geometry;
}

function readNested(nested: unknown, depth: number, crs: Crs, name: string): unknown {
  if (!Array.isArray(nested) || nested.length === 0) {
    throw new FetchFailure(`${name}: its coordinates are not those of its shape`);
  }
  if (depth > 0) return nested.map((part) => readNested(part, depth - 1, crs, name));
  const trouble = positionTrouble(nested, crs);
  if (trouble) throw new FetchFailure(`${name}: ${trouble}`);
  const [x = 0, y = 0] = nested as Position;
  return crs === "rd" ? [...fromRd([x, y])] : [x, y];
}

/** Why a position cannot be in the system it is said to be in; null when it can. */
export function positionTrouble([x, y]: readonly unknown[], crs: Crs): string | null {
  if (typeof x !== "number" || typeof y !== "number" || !Number.isFinite(x) || !Number.isFinite(y)) {
    return "a coordinate is not a number";
  }
  const written = `${x}, ${y}`;
  if (crs === "rd") {
    if (Math.abs(x) <= 180 && Math.abs(y) <= 180)
      return `the coordinates ${written} are degrees, not RD metres as said`;
    return isInside(fromRd([x, y])) ? null : `the coordinates ${written} lie far outside the Netherlands`;
  }
  if (isInside([x, y])) return null;
  if (isInside([y, x])) return `latitude and longitude are swapped (${written})`;
  if (isInside(fromRd([x, y]))) return `the coordinates ${written} are RD metres, not degrees as said`;
  return `the coordinates ${written} lie far outside the Netherlands`;
}

function isInside([longitude = Number.NaN, latitude = Number.NaN]: readonly number[]): boolean {
  const [west, south, east, north] = AROUND_NETHERLANDS;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
