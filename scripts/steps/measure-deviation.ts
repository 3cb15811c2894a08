import type { Geometry } from "geojson";
import type { RdPoint } from "../../src/core/coordinates.ts";
import { densify } from "./densify.ts";
import { linesOf } from "./lines-of.ts";
import { nearestLine } from "./nearest-line.ts";
import { project } from "./project.ts";

/** Lines are compared at their positions and, between these, at least every so many metres. */
const STEP_METERS = 10;

/** Segments are straight in degrees; up to this length they are straight in RD too, within a centimetre. */
const STRAIGHT_METERS = 500;

/**
 * How far two sets of lines or rings lie apart at most, both ways (the Hausdorff distance, in RD metres):
 * no point of the one is farther than this from the other.
 */
export function measureDeviationMeters(one: Geometry, other: Geometry): number {
  const [ours, theirs] = [metricLines(one), metricLines(other)];
  return Math.max(farthestFrom(ours, theirs), farthestFrom(theirs, ours));
}

function metricLines(geometry: Geometry): RdPoint[][] {
  return linesOf(geometry).map((line) => densify(line, STRAIGHT_METERS, project).map(project));
}

function farthestFrom(from: readonly RdPoint[][], to: readonly RdPoint[][]): number {
  const nearest = nearestLine(to);
  return from.flatMap(stepAlong).reduce((farthest, point) => Math.max(farthest, nearest(point)), 0);
}

function stepAlong(line: readonly RdPoint[]): RdPoint[] {
  return line.flatMap(([bx, by], index) => {
    const [ax, ay] = line[index - 1] ?? [bx, by];
    const parts = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / STEP_METERS));
    return Array.from({ length: parts }, (_, part): RdPoint => {
      const share = (part + 1) / parts;
      return [ax + share * (bx - ax), ay + share * (by - ay)];
    });
  });
}
