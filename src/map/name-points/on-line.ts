import type { Position } from "geojson";
import { apart, isApart, type NamePoint, step } from "./name-point.ts";

/** A line this long, in degrees of longitude, has its name three times: about 60 km. */
const LONG_DEGREES = 0.9;

/** The middle of the longest part, and of what is long also near both ends. */
export function onLine(lines: readonly Position[][], first: number): readonly NamePoint[] {
  const total = length(lines);
  const sizes = lines.map((line) => length([line]));
  const size = Math.max(...sizes);
  const longest = lines[sizes.indexOf(size)] ?? [];
  const ends = total > LONG_DEGREES ? [total / 6, (5 * total) / 6] : [];
  const middle = pointAlong([longest], size / 2, first);
  const others = ends.flatMap((distance) => pointAlong(lines, distance, 1));
  return [...middle, ...others.filter(({ place }) => isApart(place, middle))];
}

function pointAlong(lines: readonly Position[][], distance: number, rank: number): readonly NamePoint[] {
  let left = distance;
  for (const line of lines) {
    let [from] = line;
    for (const to of line) {
      const start = from ?? to;
      const size = apart(start, to);
      if (size >= left && size > 0) {
        const place = start.map((value, axis) => value + (left / size) * ((to[axis] ?? value) - value));
        const [east, north] = step(start, to);
        return [{ place, rank, steep: Math.abs(north) > Math.abs(east) }];
      }
      left -= size;
      from = to;
    }
  }
  return [];
}

/** In degrees of longitude. */
export function length(lines: readonly Position[][]): number {
  let sum = 0;
  for (const line of lines) {
    let [from] = line;
    for (const to of line) {
      sum += apart(from ?? to, to);
      from = to;
    }
  }
  return sum;
}
