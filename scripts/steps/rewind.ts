import type { Geometry, Position } from "geojson";

/** Turns rings the way RFC 7946 wants them: outer rings counter-clockwise, holes clockwise. */
export function rewind<T extends Geometry>(geometry: T): T {
  if (geometry.type === "Polygon") return { ...geometry, coordinates: rewindRings(geometry.coordinates) };
  if (geometry.type === "MultiPolygon") {
    return { ...geometry, coordinates: geometry.coordinates.map(rewindRings) };
  }
  return geometry;
}

function rewindRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed()));
}

/** The area inside a ring in square degrees: positive when it runs counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index++) {
    const [ax = 0, ay = 0] = ring[index - 1] ?? [];
    const [bx = 0, by = 0] = ring[index] ?? [];
    twice += ax * by - bx * ay;
  }
  return twice / 2;
}
