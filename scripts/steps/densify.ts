import type { Position } from "geojson";
import type { RdPoint } from "../../src/core/coordinates.ts";

/** What is left free of the longest length, for the rounding that comes after. */
export const SPARE = 0.01;

/**
 * Adds positions along straight longitude–latitude lines so that no segment is longer than
 * `maximumMeters`. On long segments the straight line in degrees, on the map, and in RD metres differ by
 * metres; on short ones by centimetres, so that every way of reading a segment agrees.
 */
export function densify(
  line: readonly Position[],
  maximumMeters: number,
  toRd: (position: Position) => RdPoint,
): Position[] {
  return line.flatMap((end, index) => {
    const start = line[index - 1];
    if (!start) return [end];
    const [ax, ay] = toRd(start);
    const [bx, by] = toRd(end);
    const parts = Math.ceil(Math.hypot(bx - ax, by - ay) / ((1 - SPARE) * maximumMeters));
    const between = Array.from({ length: Math.max(0, parts - 1) }, (_, part) =>
      along(start, end, (part + 1) / parts),
    );
    return [...between, end];
  });
}

function along([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, share: number): Position {
  return [ax + share * (bx - ax), ay + share * (by - ay)];
}
