import type { LngLat } from "../../core/coordinates.ts";
import { toRd } from "../../geo/rd.ts";
import { metersBetween } from "./measured-line.ts";

/** A piece of a road as drawn. */
export interface DrawnPiece {
  readonly road: string;
  readonly coordinates: readonly LngLat[];
}

/** Pieces that follow each other, as one line. */
export interface JoinedLine {
  /** The road of each piece, in the order along the line. */
  readonly roads: readonly string[];
  readonly coordinates: readonly LngLat[];
  /** Segments, by their first vertex, that bridge the opening between two pieces. */
  readonly bridges: readonly number[];
  readonly isClosed: boolean;
}

/** Roads drawn from exit to exit miss each other at their ends by up to this much; more is another road. */
const MAX_BRIDGE_METERS = 5000;
const CLOSED_METERS = 100;
/** Below it two ends are the same place. */
const SAME_METERS = 1;

/** Joins pieces at the ends that are nearest to each other, nearest first, whatever the order they are given in. */
export function joinLines(pieces: readonly DrawnPiece[]): readonly JoinedLine[] {
  let lines = pieces
    .filter(({ coordinates }) => coordinates.length > 1)
    .toSorted((a, b) => comparePieces(a, b))
    .map(
      ({ road, coordinates }): JoinedLine => ({ roads: [road], coordinates, bridges: [], isClosed: false }),
    );
  for (;;) {
    const joint = nearestEnds(lines);
    if (!joint) return lines.map(closed);
    const { first, second } = joint;
    lines = lines.flatMap((line, index) => (index === second ? [] : index === first ? [joint.line] : [line]));
  }
}

interface Joint {
  readonly first: number;
  readonly second: number;
  readonly line: JoinedLine;
}

function nearestEnds(lines: readonly JoinedLine[]): Joint | null {
  let nearest = MAX_BRIDGE_METERS;
  let joint: (() => Joint) | null = null;
  lines.forEach((a, first) => {
    for (let second = first + 1; second < lines.length; second++) {
      const b = lines[second] as JoinedLine;
      for (const [before, after] of [
        [a, b],
        [b, a],
        [a, reversed(b)],
        [reversed(a), b],
      ] as const) {
        const meters = metersApart(before.coordinates.at(-1), after.coordinates[0]);
        if (meters >= nearest) continue;
        nearest = meters;
        joint = () => ({ first, second, line: joined(before, after, meters) });
      }
    }
  });
  return (joint as (() => Joint) | null)?.() ?? null;
}

function joined(before: JoinedLine, after: JoinedLine, meters: number): JoinedLine {
  const isSame = meters < SAME_METERS;
  const start = before.coordinates.length - (isSame ? 1 : 0);
  return {
    roads: [...before.roads, ...after.roads],
    coordinates: [...before.coordinates, ...after.coordinates.slice(isSame ? 1 : 0)],
    bridges: [
      ...before.bridges,
      ...(isSame ? [] : [before.coordinates.length - 1]),
      ...after.bridges.map((vertex) => vertex + start),
    ],
    isClosed: false,
  };
}

/** The line the other way. */
export function reversed(line: JoinedLine): JoinedLine {
  const last = line.coordinates.length - 1;
  return {
    ...line,
    roads: line.roads.toReversed(),
    coordinates: line.coordinates.toReversed(),
    bridges: line.bridges.map((vertex) => last - 1 - vertex).toReversed(),
  };
}

/** A line whose ends meet is a ring: its last place becomes its first. */
function closed(line: JoinedLine): JoinedLine {
  const [start] = line.coordinates;
  if (!start || line.coordinates.length < 4) return line;
  if (metersApart(line.coordinates.at(-1), start) > CLOSED_METERS) return line;
  return { ...line, coordinates: [...line.coordinates.slice(0, -1), start], isClosed: true };
}

function metersApart(a: LngLat | undefined, b: LngLat | undefined): number {
  return a && b ? metersBetween(...toRd(a), ...toRd(b)) : Number.POSITIVE_INFINITY;
}

function comparePieces(a: DrawnPiece, b: DrawnPiece): number {
  const [aKey, bKey] = [JSON.stringify(a.coordinates), JSON.stringify(b.coordinates)];
  return a.road.localeCompare(b.road, "en") || (aKey < bKey ? -1 : aKey > bKey ? 1 : 0);
}
