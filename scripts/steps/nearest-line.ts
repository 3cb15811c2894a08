import Flatbush from "flatbush";
import type { RdPoint } from "../../src/core/coordinates.ts";
import { distanceToSegment } from "./simplify-line.ts";

/** The first reach of a search; it grows until something is found. */
const FIRST_REACH_METERS = 10;
const LAST_REACH_METERS = 1e7;

/** Measures from any point to the nearest of many lines, in RD metres; infinite when there are none. */
export function nearestLine(lines: readonly (readonly RdPoint[])[]): (point: RdPoint) => number {
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
    for (let reach = FIRST_REACH_METERS; ; reach *= 4) {
      const found = tree.search(x - reach, y - reach, x + reach, y + reach).reduce((best, index) => {
        const [a, b] = segments[index] ?? [point, point];
        return Math.min(best, distanceToSegment(point, a, b));
      }, Number.POSITIVE_INFINITY);
      if (found <= reach || reach > LAST_REACH_METERS) return found;
    }
  };
}
