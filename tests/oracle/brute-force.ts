import geographiclib from "geographiclib-geodesic";
import type { Feature, Geometry, Position } from "geojson";

/**
 * The plainest right answer: the geodesic distance from a position to every segment of every feature, with a
 * golden-section search along each. Shares no code with `src`. Only what a conservative bound proves too far
 * is left out, so that a thousand sites take seconds.
 */
const wgs84 = geographiclib.Geodesic.WGS84;

type Segment = readonly [a: Position, b: Position];

interface Chunk {
  readonly id: string;
  readonly segments: readonly Segment[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface OracleLayer {
  readonly chunks: readonly Chunk[];
  readonly areas: readonly { readonly id: string; readonly polygons: readonly Position[][][] }[];
}

export interface OracleAnswer {
  readonly id: string;
  readonly meters: number;
}

const CHUNK = 40;

export function oracleLayer(features: readonly Feature<Geometry | null>[]): OracleLayer {
  const chunks: Chunk[] = [];
  const areas: { id: string; polygons: Position[][][] }[] = [];
  for (const feature of features) {
    const id = String(feature.properties?.id);
    if (!feature.geometry) continue;
    const polygons = polygonsOf(feature.geometry);
    if (polygons.length > 0) areas.push({ id, polygons });
    for (const line of linesOf(feature.geometry)) {
      for (let start = 0; start === 0 || start < line.length - 1; start += CHUNK) {
        const positions = line.slice(start, start + CHUNK + 1);
        const longitudes = positions.map((position) => position[0] ?? 0);
        const latitudes = positions.map((position) => position[1] ?? 0);
        chunks.push({
          id,
          segments: segmentsOf(positions),
          west: Math.min(...longitudes),
          east: Math.max(...longitudes),
          south: Math.min(...latitudes),
          north: Math.max(...latitudes),
        });
      }
    }
  }
  return { chunks, areas };
}

/** The `count` nearest features with their distances; 0 inside. Equal distances in order of id. */
export function oracleNearest(
  layer: OracleLayer,
  position: Position,
  count: number,
): readonly OracleAnswer[] {
  const best = new Map<string, number>();
  for (const { id, polygons } of layer.areas) {
    if (polygons.some((polygon) => insidePolygon(position, polygon))) best.set(id, 0);
  }
  let limit = limitOf(best, count);
  const ordered = layer.chunks
    .map((chunk) => ({ chunk, bound: boundToBox(position, chunk) }))
    .sort((a, b) => a.bound - b.bound);
  for (const { chunk, bound } of ordered) {
    if (bound > limit) break;
    for (const segment of chunk.segments) {
      const known = best.get(chunk.id) ?? Number.POSITIVE_INFINITY;
      if (boundToSegment(position, segment) > Math.min(limit, known)) continue;
      const meters = metersToSegment(position, segment);
      if (meters >= known) continue;
      best.set(chunk.id, meters);
      limit = limitOf(best, count);
    }
  }
  return sorted(best).slice(0, count);
}

/** Every feature with its distance, without any bound. */
export function oracleAll(layer: OracleLayer, position: Position): readonly OracleAnswer[] {
  return oracleNearest(layer, position, Number.POSITIVE_INFINITY);
}

/** The geodesic distance between two positions. */
export function oracleMeters(a: Position, b: Position): number {
  return wgs84.Inverse(a[1] ?? 0, a[0] ?? 0, b[1] ?? 0, b[0] ?? 0, geographiclib.Geodesic.DISTANCE).s12 ?? 0;
}

export function metersToSegment(position: Position, [a, b]: Segment): number {
  const at = (share: number): number =>
    oracleMeters(position, [
      (a[0] ?? 0) + share * ((b[0] ?? 0) - (a[0] ?? 0)),
      (a[1] ?? 0) + share * ((b[1] ?? 0) - (a[1] ?? 0)),
    ]);
  const golden = (Math.sqrt(5) - 1) / 2;
  let low = 0;
  let high = 1;
  let left = high - golden;
  let right = low + golden;
  let leftMeters = at(left);
  let rightMeters = at(right);
  const length = oracleMeters(a, b);
  while ((high - low) * length > 0.02) {
    if (leftMeters < rightMeters) {
      high = right;
      right = left;
      rightMeters = leftMeters;
      left = high - golden * (high - low);
      leftMeters = at(left);
    } else {
      low = left;
      left = right;
      leftMeters = rightMeters;
      right = low + golden * (high - low);
      rightMeters = at(right);
    }
  }
  return Math.min(at(0), at(1), leftMeters, rightMeters);
}

export function insidePolygon(position: Position, rings: readonly Position[][]): boolean {
  const [x = 0, y = 0] = position;
  let inside = false;
  for (const ring of rings) {
    for (const [a, b] of segmentsOf(ring)) {
      const [ax = 0, ay = 0] = a;
      const [bx = 0, by = 0] = b;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

export function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case "Point":
      return [[geometry.coordinates]];
    case "MultiPoint":
      return geometry.coordinates.map((position) => [position]);
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
    case "GeometryCollection":
      return geometry.geometries.flatMap(linesOf);
  }
}

export function segmentsOf(line: readonly Position[]): Segment[] {
  const [first] = line;
  if (first && line.length === 1) return [[first, first]];
  return line.slice(1).map((position, index) => [line[index] ?? position, position] as const);
}

/**
 * No geodesic is shorter than this: a degree of latitude is at least 110.57 km, a degree of longitude at least
 * 111.32 km × cos(latitude) at the higher latitude; 2 % off for the curvature of parallels within the region.
 */
function lowerBound(degreesEast: number, degreesNorth: number, highestLatitude: number): number {
  const east = degreesEast * 111_320 * Math.cos((highestLatitude * Math.PI) / 180);
  return 0.98 * Math.hypot(east, degreesNorth * 110_570);
}

function boundToBox([x = 0, y = 0]: Position, box: Omit<Chunk, "id" | "segments">): number {
  const east = Math.max(box.west - x, 0, x - box.east);
  const north = Math.max(box.south - y, 0, y - box.north);
  return lowerBound(east, north, Math.max(Math.abs(y), Math.abs(box.north), Math.abs(box.south)));
}

function boundToSegment(position: Position, [a, b]: Segment): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [x = 0, y = 0] = position;
  const squeeze = Math.cos((Math.max(Math.abs(y), Math.abs(ay), Math.abs(by)) * Math.PI) / 180);
  const ux = (bx - ax) * squeeze;
  const uy = by - ay;
  const vx = (x - ax) * squeeze;
  const vy = y - ay;
  const length = ux * ux + uy * uy;
  const share = length > 0 ? Math.min(1, Math.max(0, (ux * vx + uy * vy) / length)) : 0;
  return 0.98 * 110_570 * Math.hypot(vx - share * ux, vy - share * uy);
}

function limitOf(best: ReadonlyMap<string, number>, count: number): number {
  if (best.size < count) return Number.POSITIVE_INFINITY;
  return [...best.values()].sort((a, b) => a - b)[count - 1] ?? Number.POSITIVE_INFINITY;
}

function sorted(best: ReadonlyMap<string, number>): OracleAnswer[] {
  return [...best]
    .map(([id, meters]) => ({ id, meters }))
    .sort((a, b) => a.meters - b.meters || (a.id < b.id ? -1 : 1));
}
