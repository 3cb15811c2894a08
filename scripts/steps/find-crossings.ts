import Flatbush from "flatbush";
import type { Position } from "geojson";

/** Two segments that meet where they should not, by the place of each in the lines. */
export interface Crossing {
  readonly line: number;
  readonly segment: number;
  readonly otherLine: number;
  readonly otherSegment: number;
}

interface Segment {
  readonly line: number;
  readonly segment: number;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** Coordinates are counted in these units of a degree, whole numbers, so that every test is exact. */
const UNITS_PER_DEGREE = 1e6;

/**
 * Finds where lines or rings cross, overlap or touch. Allowed are: the vertex that two successive segments
 * share (in a ring the last and the first too), and a vertex that two different lines share.
 */
export function findCrossings(lines: readonly (readonly Position[])[]): Crossing[] {
  const segments = lines.flatMap(segmentsOf);
  if (segments.length < 2) return [];
  const tree = new Flatbush(segments.length);
  for (const { ax, ay, bx, by } of segments) {
    tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  tree.finish();
  return segments.flatMap((one, index) => {
    const { ax, ay, bx, by } = one;
    return tree
      .search(
        Math.min(ax, bx),
        Math.min(ay, by),
        Math.max(ax, bx),
        Math.max(ay, by),
        (other) => other > index,
      )
      .flatMap((otherIndex) => {
        const other = segments[otherIndex];
        if (!other || !meetWrongly(one, other, lines[one.line] ?? [])) return [];
        return {
          line: one.line,
          segment: one.segment,
          otherLine: other.line,
          otherSegment: other.segment,
        };
      });
  });
}

function segmentsOf(line: readonly Position[], index: number): Segment[] {
  const whole = line.map(([x = 0, y = 0]) => [
    Math.round(x * UNITS_PER_DEGREE),
    Math.round(y * UNITS_PER_DEGREE),
  ]);
  return whole.slice(1).map(([bx = 0, by = 0], segment) => {
    const [ax = 0, ay = 0] = whole[segment] ?? [];
    return { line: index, segment, ax, ay, bx, by };
  });
}

function meetWrongly(one: Segment, other: Segment, line: readonly Position[]): boolean {
  const sameLine = one.line === other.line;
  const lastSegment = line.length - 2;
  const successive =
    sameLine &&
    (Math.abs(one.segment - other.segment) === 1 ||
      (isClosed(line) &&
        Math.min(one.segment, other.segment) === 0 &&
        Math.max(one.segment, other.segment) === lastSegment));
  const shared = sharedEnds(one, other);
  if (shared > 0) return shared === 2 || overlapBeyondShared(one, other) || (sameLine && !successive);
  return intersect(one, other);
}

function isClosed(line: readonly Position[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function sharedEnds(one: Segment, other: Segment): number {
  const same = (x: number, y: number, u: number, v: number) => Number(x === u && y === v);
  return (
    same(one.ax, one.ay, other.ax, other.ay) +
    same(one.ax, one.ay, other.bx, other.by) +
    same(one.bx, one.by, other.ax, other.ay) +
    same(one.bx, one.by, other.bx, other.by)
  );
}

/** Two segments from one shared end that run in the same direction. */
function overlapBeyondShared(one: Segment, other: Segment): boolean {
  const sharesA =
    (one.ax === other.ax && one.ay === other.ay) || (one.ax === other.bx && one.ay === other.by);
  const [px, py] = sharesA ? [one.ax, one.ay] : [one.bx, one.by];
  const [ux, uy] = sharesA ? [one.bx - px, one.by - py] : [one.ax - px, one.ay - py];
  const otherSharesA = other.ax === px && other.ay === py;
  const [vx, vy] = otherSharesA ? [other.bx - px, other.by - py] : [other.ax - px, other.ay - py];
  return ux * vy - uy * vx === 0 && ux * vx + uy * vy > 0;
}

function intersect(one: Segment, other: Segment): boolean {
  const a = side(one, other.ax, other.ay);
  const b = side(one, other.bx, other.by);
  const c = side(other, one.ax, one.ay);
  const d = side(other, one.bx, one.by);
  if (a === 0 && b === 0) return true;
  return a * b <= 0 && c * d <= 0;
}

/** On which side of the segment a point lies: 1, -1, or 0 on its line. */
function side({ ax, ay, bx, by }: Segment, x: number, y: number): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}
