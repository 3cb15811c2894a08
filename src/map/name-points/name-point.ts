import type { Position } from "geojson";

/** A place for a name; `steep` where a line runs rather north and south. */
export interface NamePoint {
  readonly place: Position;
  readonly rank: number;
  readonly steep?: boolean;
}

/** A degree of latitude over one of longitude, at the latitude of the province. */
const NORTH_OVER_EAST = 1.64;

/** The same name stands at least so far away, about 10 km. */
const APART_DEGREES = 0.15;

/** True where no name of the same thing is near. */
export function isApart(place: Position, from: readonly NamePoint[]): boolean {
  return from.every((other) => apart(other.place, place) > APART_DEGREES);
}

/** In degrees of longitude. */
export function apart(a: Position, b: Position): number {
  const [east, north] = step(a, b);
  return Math.sqrt(east * east + north * north);
}

/** East and north, in degrees of longitude. */
export function step([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position): [east: number, north: number] {
  return [x1 - x0, NORTH_OVER_EAST * (y1 - y0)];
}
