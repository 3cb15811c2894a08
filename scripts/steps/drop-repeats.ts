import type { Geometry, Position } from "geojson";

/** Leaves out positions that repeat the one before, which rounding brings about. */
export function dropRepeats<T extends Geometry>(geometry: T): T {
  switch (geometry.type) {
    case "LineString":
      return { ...geometry, coordinates: unique(geometry.coordinates) };
    case "MultiLineString":
    case "Polygon":
      return { ...geometry, coordinates: geometry.coordinates.map(unique) };
    case "MultiPolygon":
      return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(unique)) };
    default:
      return geometry;
  }
}

function unique(line: readonly Position[]): Position[] {
  return line.filter(([x, y], index) => {
    const before = line[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}
