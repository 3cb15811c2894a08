import Flatbush from "flatbush";
import type { Position } from "geojson";
import type { RdPoint } from "../../src/core/coordinates.ts";
import { positionKey } from "./merge-lines.ts";
import { project } from "./project.ts";
import { distanceToSegment } from "./simplify-line.ts";

/** Inserting positions can bring a segment near another one; so many rounds settle it. */
const ROUNDS = 4;

interface Stop {
  readonly position: Position;
  readonly point: RdPoint;
}

/**
 * Draws lines that run over one another once. Positions closer together than `nearMeters` become one; where
 * a segment passes that close to a position of another line it goes through it; segments that are then the
 * same are kept once. Nothing moves farther than `nearMeters` for each round.
 *
 * @returns the separate segments, to be joined with `mergeLines`
 */
export function mergeOverlaps(lines: readonly (readonly Position[])[], nearMeters: number): Position[][] {
  const stops = chooseStops(lines, nearMeters);
  const tree = treeOf(stops);
  const nearest = nearestStop(tree, stops, nearMeters);
  let courses = lines.map((line) => withoutRepeats(line.map((position) => nearest(project(position)))));
  for (let round = 0; round < ROUNDS; round++) {
    courses = courses.map((course) => withoutRepeats(throughStops(course, tree, stops, nearMeters)));
  }
  const segments = new Map<string, Position[]>();
  for (const course of courses) {
    for (const [index, end] of course.entries()) {
      const start = course[index - 1];
      if (!start) continue;
      const pair = [start.position, end.position];
      segments.set(pair.map(positionKey).sort().join(" "), pair);
    }
  }
  return [...segments.values()];
}

/** The positions that stay: the ones most lines have go first and take in what is near them. */
function chooseStops(lines: readonly (readonly Position[])[], nearMeters: number): Stop[] {
  const counts = new Map<string, { position: Position; times: number }>();
  for (const position of lines.flat()) {
    const key = positionKey(position);
    counts.set(key, { position, times: (counts.get(key)?.times ?? 0) + 1 });
  }
  const ordered = [...counts].sort(
    ([a, { times }], [b, { times: otherTimes }]) => otherTimes - times || (a < b ? -1 : 1),
  );
  const stops: Stop[] = [];
  const byCell = new Map<string, Stop[]>();
  for (const [, { position }] of ordered) {
    const point = project(position);
    const [column, row] = [Math.floor(point[0] / nearMeters), Math.floor(point[1] / nearMeters)];
    const around = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => byCell.get(`${column + dx} ${row + dy}`) ?? []),
    );
    if (around.some((stop) => distance(stop.point, point) <= nearMeters)) continue;
    const stop = { position, point };
    stops.push(stop);
    const cell = `${column} ${row}`;
    byCell.set(cell, [...(byCell.get(cell) ?? []), stop]);
  }
  return stops;
}

function nearestStop(tree: Flatbush, stops: readonly Stop[], nearMeters: number): (point: RdPoint) => Stop {
  return (point) => {
    const near = stopsWithin(tree, stops, point, point, nearMeters);
    const [first] = near.sort((a, b) => distance(a.point, point) - distance(b.point, point));
    if (!first) throw new Error("every position has a stop near it");
    return first;
  };
}

/** Leads each segment through the stops it passes closely. */
function throughStops(
  course: readonly Stop[],
  tree: Flatbush,
  stops: readonly Stop[],
  nearMeters: number,
): Stop[] {
  return course.flatMap((end, index) => {
    const start = course[index - 1];
    if (!start) return [end];
    const passed = stopsWithin(tree, stops, start.point, end.point, nearMeters)
      .filter((stop) => stop !== start && stop !== end)
      .filter(({ point }) => distanceToSegment(point, start.point, end.point) <= nearMeters)
      .sort((a, b) => distance(a.point, start.point) - distance(b.point, start.point));
    return [...passed, end];
  });
}

function treeOf(stops: readonly Stop[]): Flatbush {
  const tree = new Flatbush(stops.length);
  for (const { point } of stops) tree.add(point[0], point[1], point[0], point[1]);
  tree.finish();
  return tree;
}

function stopsWithin(
  tree: Flatbush,
  stops: readonly Stop[],
  [ax, ay]: RdPoint,
  [bx, by]: RdPoint,
  meters: number,
): Stop[] {
  return tree
    .search(
      Math.min(ax, bx) - meters,
      Math.min(ay, by) - meters,
      Math.max(ax, bx) + meters,
      Math.max(ay, by) + meters,
    )
    .flatMap((index) => stops[index] ?? []);
}

function withoutRepeats(course: readonly Stop[]): Stop[] {
  return course.filter((stop, index) => stop !== course[index - 1]);
}

function distance([ax, ay]: RdPoint, [bx, by]: RdPoint): number {
  return Math.hypot(bx - ax, by - ay);
}
