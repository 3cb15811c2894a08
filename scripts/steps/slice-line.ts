import type { Position } from "geojson";
import { project } from "./project.ts";

/** The part of a line between two shares of its length, 0 being its start and 1 its end. */
export function sliceLine(line: readonly Position[], from: number, to: number): Position[] {
  const points = line.map(project);
  const along = [0];
  for (const [index, [bx, by]] of points.entries()) {
    const [ax, ay] = points[index - 1] ?? [bx, by];
    if (index > 0) along.push((along.at(-1) ?? 0) + Math.hypot(bx - ax, by - ay));
  }
  const total = along.at(-1) ?? 0;
  const inside = line.filter((_position, index) => {
    const share = (along[index] ?? 0) / total;
    return share > from && share < to;
  });
  return [positionAt(line, along, from * total), ...inside, positionAt(line, along, to * total)];
}

function positionAt(line: readonly Position[], along: readonly number[], meters: number): Position {
  const after = along.findIndex((length, index) => index > 0 && length >= meters);
  const index = after < 0 ? line.length - 1 : after;
  const [ax = 0, ay = 0] = line[index - 1] ?? [];
  const [bx = 0, by = 0] = line[index] ?? [];
  const [start = 0, end = 0] = [along[index - 1], along[index]];
  const share = end === start ? 0 : (meters - start) / (end - start);
  if (share === 0) return [ax, ay];
  return share === 1 ? [bx, by] : [ax + share * (bx - ax), ay + share * (by - ay)];
}
