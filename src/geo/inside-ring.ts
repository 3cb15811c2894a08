import type { Position } from "geojson";

/**
 * Whether a point lies in a closed ring: a line to the right crosses it an odd number of times. On the edge
 * itself either answer may come. A point is in an area with holes when it is in an odd number of its rings.
 */
export function insideRing(x: number, y: number, ring: readonly Readonly<Position>[]): boolean {
  let inside = false;
  let [previousX = 0, previousY = 0] = ring.at(-1) ?? [];
  for (const [nextX = 0, nextY = 0] of ring) {
    const crosses = nextY > y !== previousY > y;
    if (crosses && x < nextX + ((previousX - nextX) * (y - nextY)) / (previousY - nextY)) inside = !inside;
    [previousX, previousY] = [nextX, nextY];
  }
  return inside;
}
