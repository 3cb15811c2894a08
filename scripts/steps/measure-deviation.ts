import Flatbush from "flatbush";
import type { Geometry } from "geojson";
import type { RdPoint } from "../../src/core/coordinates.ts";
import { densify } from "./densify.ts";
import { linesOf } from "./lines-of.ts";
import { project } from "./project.ts";
import { distanceToSegment } from "./simplify-line.ts";

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
  const nearest = nearestOf(to);
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

/** The distance from a point to the nearest of many lines. */
function nearestOf(lines: readonly RdPoint[][]): (point: RdPoint) => number {
  const segments = lines.flatMap((line) =>
    line.slice(1).map((end, index): [RdPoint, RdPoint] => [line[index] ?? end, end]),
  );
  if (segments.length === 0) return () => Number.POSITIVE_INFINITY;
  const tree = new Flatbush(segments.length);
  for (const [[ax, ay], [bx, by]] of segments) {
    tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  tree.finish();
  return (point) => {
    const [x, y] = point;
    for (let reach = STEP_METERS; ; reach *= 4) {
      const found = tree.search(x - reach, y - reach, x + reach, y + reach).reduce((best, index) => {
        const [a, b] = segments[index] ?? [point, point];
        return Math.min(best, distanceToSegment(point, a, b));
      }, Number.POSITIVE_INFINITY);
      if (found <= reach) return found;
      if (reach > 1e7) return found;
    }
  };
}
