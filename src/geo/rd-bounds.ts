import type { RdPoint } from "../core/coordinates.ts";

/**
 * Whether two numbers can be RD coordinates: the bounds in which the system is defined (RDNAPTRANS). They hold
 * a strip of every neighbour; whether a place is Dutch is another question.
 */
export function withinRdBounds([xMeters, yMeters]: RdPoint): boolean {
  return xMeters >= -7_000 && xMeters <= 300_000 && yMeters >= 289_000 && yMeters <= 629_000;
}
