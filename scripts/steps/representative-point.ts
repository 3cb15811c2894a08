import type { Geometry, Position } from "geojson";
import type { LngLat } from "../../src/core/coordinates.ts";

/**
 * A point that is surely on the thing: the point itself, the middle of the longest line, or the middle of
 * the widest stretch across the biggest polygon. Rounded to 5 decimals (about a metre).
 */
export function representativePoint(geometry: Geometry): LngLat | null {
  const point = findPoint(geometry);
  return point ? [round(point[0]), round(point[1])] : null;
}

function findPoint(geometry: Geometry): LngLat | null {
  switch (geometry.type) {
    case "Point":
      return asLngLat(geometry.coordinates);
    case "MultiPoint":
      return asLngLat(geometry.coordinates[0] ?? []);
    case "LineString":
      return middleOfLine(geometry.coordinates);
    case "MultiLineString":
      return middleOfLine(biggest(geometry.coordinates, lineLength) ?? []);
    case "Polygon":
      return middleOfPolygon(geometry.coordinates);
    case "MultiPolygon":
      return middleOfPolygon(biggest(geometry.coordinates, ([ring]) => boxArea(ring ?? [])) ?? []);
    default:
      return null;
  }
}

function asLngLat([longitude, latitude]: Position): LngLat | null {
  return longitude === undefined || latitude === undefined ? null : [longitude, latitude];
}

function middleOfLine(line: readonly Position[]): LngLat | null {
  let remaining = lineLength(line) / 2;
  for (let index = 1; index < line.length; index++) {
    const [ax = 0, ay = 0] = line[index - 1] ?? [];
    const [bx = 0, by = 0] = line[index] ?? [];
    const length = Math.hypot(bx - ax, by - ay);
    if (length >= remaining && length > 0) {
      const share = remaining / length;
      return [ax + share * (bx - ax), ay + share * (by - ay)];
    }
    remaining -= length;
  }
  return asLngLat(line[0] ?? []);
}

/** The middle of the widest crossing of a line west–east halfway up the polygon; holes are left out. */
function middleOfPolygon(rings: readonly (readonly Position[])[]): LngLat | null {
  const outer = rings[0] ?? [];
  const latitudes = outer.map(([, latitude = 0]) => latitude);
  if (latitudes.length === 0) return null;
  const latitude = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const crossings = rings
    .flatMap((ring) => ring.slice(1).map((end, index) => crossing(ring[index] ?? end, end, latitude)))
    .filter((longitude) => longitude !== null)
    .sort((a, b) => a - b);
  let [west, east] = [crossings[0] ?? 0, crossings[0] ?? 0];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from = 0, to = 0] = crossings.slice(index, index + 2);
    if (to - from > east - west) [west, east] = [from, to];
  }
  return [(west + east) / 2, latitude];
}

function crossing([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, latitude: number): number | null {
  return ay > latitude === by > latitude ? null : ax + ((latitude - ay) / (by - ay)) * (bx - ax);
}

function lineLength(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, [bx = 0, by = 0], index) => {
    const [ax = 0, ay = 0] = line[index] ?? [];
    return sum + Math.hypot(bx - ax, by - ay);
  }, 0);
}

function boxArea(ring: readonly Position[]): number {
  const xs = ring.map(([x = 0]) => x);
  const ys = ring.map(([, y = 0]) => y);
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}

function biggest<T>(items: readonly T[], size: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || size(item) > size(best) ? item : best),
    undefined,
  );
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
