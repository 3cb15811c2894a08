import type { Geometry, Position } from "geojson";

/**
 * Takes out what sources and rounding leave behind: positions that repeat the one before, and in rings the
 * needles that run out and straight back.
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
    while (turnsBack(kept.at(-2), kept.at(-1), position)) kept.pop();
    if (!same(position, kept.at(-1))) kept.push(position);
  }
  return kept;
}

/** Whether the way from `from` to `tip` is walked back, wholly or in part, to get to `to`. */
function turnsBack(from: Position | undefined, tip: Position | undefined, to: Position): boolean {
  if (!from || !tip) return false;
  const [ux, uy] = step(from, tip);
  const [vx, vy] = step(tip, to);
  return ux * vy - uy * vx === 0 && ux * vx + uy * vy < 0;
}

/** In millionths of a degree, whole numbers, so that the test is exact. */
function step([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): [number, number] {
  return [Math.round(bx * 1e6) - Math.round(ax * 1e6), Math.round(by * 1e6) - Math.round(ay * 1e6)];
}

function same(one: Position | undefined, other: Position | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];
}
