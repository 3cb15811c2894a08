import Flatbush from "flatbush";
import type { Position } from "geojson";
import type { RdPoint } from "../../src/core/coordinates.ts";
import { project } from "./project.ts";
import { distanceToSegment } from "./simplify-line.ts";

/** Finds which of many named lines pass within a distance of a point, in RD metres. */
export function linesNear(
  named: readonly (readonly [name: string, lines: readonly (readonly Position[])[]])[],
): (point: RdPoint, withinMeters: number) => ReadonlySet<string> {
  const segments = named.flatMap(([name, lines]) =>
    lines.flatMap((line) => {
      const points = line.map(project);
      return points.slice(1).map((end, index) => ({ name, start: points[index] ?? end, end }));
    }),
  );
  if (segments.length === 0) return () => new Set();
  const tree = new Flatbush(segments.length);
  for (const { start, end } of segments) {
    const [[ax, ay], [bx, by]] = [start, end];
    tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  tree.finish();
  return (point, withinMeters) => {
    const [x, y] = point;
    const around = [x - withinMeters, y - withinMeters, x + withinMeters, y + withinMeters] as const;
    const near = tree.search(...around).flatMap((index) => segments[index] ?? []);
    const within = near.filter(({ start, end }) => distanceToSegment(point, start, end) <= withinMeters);
    return new Set(within.map(({ name }) => name));
  };
}
