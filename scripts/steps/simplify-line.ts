import type { RdPoint } from "../../src/core/coordinates.ts";

/** The distance in metres from a point to the segment a–b. */
export function distanceToSegment([px, py]: RdPoint, [ax, ay]: RdPoint, [bx, by]: RdPoint): number {
  const [dx, dy] = [bx - ax, by - ay];
  const lengthSquared = dx * dx + dy * dy;
  const share =
    lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / lengthSquared));
  return Math.hypot(px - ax - share * dx, py - ay - share * dy);
}

/**
 * Douglas–Peucker: which positions of a line to keep so that no dropped one lies farther than
 * `toleranceMeters` from the segment that replaces it. Both ends are kept; of a closed line (first and last
 * the same) at least a triangle. Positions are also kept where the replacing segment would be longer than
 * `maximumSegmentMeters`.
 *
 * @returns the indices kept, ascending
 */
export function simplifyLine(
  line: readonly RdPoint[],
  toleranceMeters: number,
  maximumSegmentMeters = Number.POSITIVE_INFINITY,
): number[] {
  const last = line.length - 1;
  const [first, end] = [line[0], line[last]];
  if (!first || !end || line.length < 3) return line.map((_point, index) => index);
  const keep = new Set([0, last]);
  if (first[0] === end[0] && first[1] === end[1]) {
    keepTriangle(line, keep);
  }
  const corners = [...keep].sort((a, b) => a - b);
  return corners.flatMap((to, index) => {
    const from = corners[index - 1];
    const within = { toleranceMeters, maximumSegmentMeters };
    return from === undefined ? [to] : [...simplifyStretch(line, from, to, within), to];
  });
}

/** What a simplified stretch must keep to. */
export interface StretchLimits {
  readonly toleranceMeters: number;
  readonly maximumSegmentMeters: number;
}

/** The places to keep strictly between two places of a line, ascending. */
export function simplifyStretch(
  line: readonly RdPoint[],
  from: number,
  to: number,
  limits: StretchLimits,
): number[] {
  const far = farthest(line, from, to);
  const tooFar = far.meters > limits.toleranceMeters;
  const tooLong = to - from > 1 && segmentLength(line, from, to) > limits.maximumSegmentMeters;
  if (!tooFar && !tooLong) return [];
  const middle = tooFar ? far.index : Math.floor((from + to) / 2);
  return [
    ...simplifyStretch(line, from, middle, limits),
    middle,
    ...simplifyStretch(line, middle, to, limits),
  ];
}

/** Adds the position farthest from the start of a ring, and the one farthest from the line between the two. */
function keepTriangle(ring: readonly RdPoint[], keep: Set<number>): void {
  const opposite = farthest(ring, 0, ring.length - 1).index;
  keep.add(opposite);
  const before = farthest(ring, 0, opposite);
  const after = farthest(ring, opposite, ring.length - 1);
  keep.add(before.meters > after.meters ? before.index : after.index);
}

function segmentLength(line: readonly RdPoint[], from: number, to: number): number {
  const [[ax, ay], [bx, by]] = [line[from] ?? [0, 0], line[to] ?? [0, 0]];
  return Math.hypot(bx - ax, by - ay);
}

/** The position of a line between two others that lies farthest from the segment between them. */
export function farthest(
  line: readonly RdPoint[],
  from: number,
  to: number,
): { index: number; meters: number } {
  const [a, b] = [line[from], line[to]];
  let found = { index: Math.floor((from + to) / 2), meters: 0 };
  if (!a || !b) return found;
  for (let index = from + 1; index < to; index++) {
    const point = line[index];
    const meters = point ? distanceToSegment(point, a, b) : 0;
    if (meters > found.meters) found = { index, meters };
  }
  return found;
}
