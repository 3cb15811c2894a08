import geographiclib from "geographiclib-geodesic";
import type { Feature, Geometry, Position } from "geojson";

/**
 * The plainest right answer: the geodesic distance from a position to every segment of every feature, with a
 * golden-section search along each. Shares no code with `src`. Only what a conservative bound proves too far
 * is left out, so that a thousand sites take seconds.
 */
const wgs84 = geographiclib.Geodesic.WGS84;

type Segment = readonly [a: Position, b: Position];

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface Chunk extends Box {
  readonly id: string;
  readonly segments: readonly Segment[];
}

export interface OracleLayer {
  readonly chunks: readonly Chunk[];
  readonly areas: readonly {
    readonly id: string;
    readonly polygons: readonly Position[][][];
    readonly box: Box;
  }[];
}

export interface OracleAnswer {
  readonly id: string;
  readonly meters: number;
}

const CHUNK = 40;
const FIRST_CHUNKS = 20;

export function oracleLayer(features: readonly Feature<Geometry | null>[]): OracleLayer {
  const chunks: Chunk[] = [];
  const areas: OracleLayer["areas"][number][] = [];
  for (const feature of features) {
    const id = String(feature.properties?.id);
    if (!feature.geometry) continue;
    const polygons = polygonsOf(feature.geometry);
    if (polygons.length > 0) areas.push({ id, polygons, box: boxOf(polygons.flat(2)) });
    for (const line of linesOf(feature.geometry)) {
      for (let start = 0; start === 0 || start < line.length - 1; start += CHUNK) {
        const positions = line.slice(start, start + CHUNK + 1);
        chunks.push({ id, segments: segmentsOf(positions), ...boxOf(positions) });
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
  for (const { id, polygons, box } of layer.areas) {
    if (boundToBox(position, box) === 0 && polygons.some((polygon) => insidePolygon(position, polygon)))
      best.set(id, 0);
  }
  let limit = limitOf(best, count);
  const bounds = Float64Array.from(layer.chunks, (chunk) => boundToBox(position, chunk));
  const measure = (chunk: Chunk): void => {
    for (const segment of chunk.segments) {
      const known = best.get(chunk.id) ?? Number.POSITIVE_INFINITY;
      if (boundToSegment(position, segment) > Math.min(limit, known)) continue;
      const meters = metersToSegment(position, segment);
      if (meters >= known) continue;
      best.set(chunk.id, meters);
      limit = limitOf(best, count);
    }
  };
  // The nearest chunks first: they bring the limit down, and most of the others need no look.
  const near = bounds.toSorted()[Math.min(FIRST_CHUNKS, bounds.length) - 1] ?? 0;
  const boundOf = (index: number): number => bounds[index] ?? 0;
  const first = [...layer.chunks.keys()].filter((index) => boundOf(index) <= near);
  for (const index of first.sort((a, b) => boundOf(a) - boundOf(b))) {
    const chunk = layer.chunks[index];
    if (chunk && boundOf(index) <= limit) measure(chunk);
  }
  layer.chunks.forEach((chunk, index) => {
    if (boundOf(index) > near && boundOf(index) <= limit) measure(chunk);
  });
  return sorted(best).slice(0, count);
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
  // A foot that is off by e makes the distance d wrong by e² / 2d: here by less than 0.2 mm.
  const enough = Math.max(0.02, Math.sqrt(0.0004 * Math.min(leftMeters, rightMeters)));
  while ((high - low) * length > enough) {
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
    for (let index = 1; index < ring.length; index++) {
      const [ax = 0, ay = 0] = ring[index - 1] ?? [];
      const [bx = 0, by = 0] = ring[index] ?? [];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}

function boxOf(positions: readonly Position[]): Box {
  const box = { west: 180, south: 90, east: -180, north: -90 };
  for (const [longitude = 0, latitude = 0] of positions) {
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  }
  return box;
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

function linesOf(geometry: Geometry): Position[][] {
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
 * No geodesic is shorter than this. North of 45° a degree of latitude is at least 111.13 km, and a degree of
 * longitude at least 111.32 km × cos(latitude) at the higher latitude. The rest is for geodesics that bend
 * north of both ends: 0.25 % over 18° of longitude, 0.002 % over 1.5°.
 */
const METERS_PER_DEGREE_NORTH = 111_130;
const METERS_PER_DEGREE_EAST = 111_320;

function bend(degreesEast: number): number {
  return degreesEast < 1.5 ? 0.9999 : 0.995;
}

function lowerBound(degreesEast: number, degreesNorth: number, highestLatitude: number): number {
  const east = degreesEast * METERS_PER_DEGREE_EAST * Math.cos((highestLatitude * Math.PI) / 180);
  return bend(degreesEast) * Math.hypot(east, degreesNorth * METERS_PER_DEGREE_NORTH);
}

function boundToBox([x = 0, y = 0]: Position, box: Box): number {
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
  const degrees = Math.hypot(vx - share * ux, vy - share * uy);
  return bend(Math.max(Math.abs(ax - x), Math.abs(bx - x))) * METERS_PER_DEGREE_NORTH * degrees;
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
