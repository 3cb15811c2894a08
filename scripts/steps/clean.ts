import type { Geometry, Position } from "geojson";

/**
 * Takes out what sources and rounding leave behind: positions that repeat the one before, and in rings the
 * needles that run out and straight back (A, B, A).
 */
export function clean<T extends Geometry>(geometry: T): T {
  switch (geometry.type) {
    case "LineString":
      return { ...geometry, coordinates: dropRepeats(geometry.coordinates) };
    case "MultiLineString":
      return { ...geometry, coordinates: geometry.coordinates.map(dropRepeats) };
    case "Polygon":
      return { ...geometry, coordinates: geometry.coordinates.map(dropNeedles) };
    case "MultiPolygon":
      return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(dropNeedles)) };
    default:
      return geometry;
  }
}

function dropRepeats(line: readonly Position[]): Position[] {
  return line.filter((position, index) => !same(position, line[index - 1]));
}

function dropNeedles(ring: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const position of dropRepeats(ring)) {
    if (same(position, kept.at(-2))) kept.pop();
    else kept.push(position);
  }
  return kept;
}

function same(one: Position | undefined, other: Position | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];
}
