import type { RdPoint } from "../../../core/coordinates.ts";
import type { Lattice } from "../../../engine/lattice.ts";
import { cellCorners } from "./cell-corners.ts";

/** A closed line of RD metres; the last point is the first again. Outer rings run counter-clockwise, holes clockwise. */
export type Ring = readonly RdPoint[];

/** Corners closer than this are the same. */
const STEPS_PER_METER = 100;

/**
 * The outlines of cells that are merged: the edges that only one of them has, chained. Where two cells touch in a corner
 * only, the ring turns so that they stay apart; corners in a straight line are left out.
 */
export function outlineCells(lattice: Lattice, cells: readonly number[]): readonly Ring[] {
  const edges = new Map<string, { readonly from: RdPoint; readonly to: RdPoint }>();
  for (const cell of cells) {
    const corners = cellCorners(lattice, cell);
    corners.forEach((from, index) => {
      const to = corners[(index + 1) % corners.length] as RdPoint;
      const back = `${keyOf(to)} ${keyOf(from)}`;
      if (!edges.delete(back)) edges.set(`${keyOf(from)} ${keyOf(to)}`, { from, to });
    });
  }
  const leaving = new Map<string, { readonly from: RdPoint; readonly to: RdPoint }[]>();
  for (const edge of edges.values()) {
    const key = keyOf(edge.from);
    leaving.set(key, [...(leaving.get(key) ?? []), edge]);
  }
  const rings: Ring[] = [];
  for (const [key, starts] of leaving) {
    for (let start = starts.pop(); start; start = starts.pop()) {
      const ring = [start.from];
      let edge = start;
      while (keyOf(edge.to) !== key) {
        ring.push(edge.to);
        edge = takeNext(leaving, edge);
      }
      rings.push(withoutStraights(ring));
    }
  }
  return rings;
}

type Edge = { readonly from: RdPoint; readonly to: RdPoint };

/** The edge that goes on from the end of another; of two the one that turns most to the left, around the same cell. */
function takeNext(leaving: ReadonlyMap<string, Edge[]>, edge: Edge): Edge {
  const choices = leaving.get(keyOf(edge.to)) ?? [];
  const turns = choices.map((next) => turn(edge, next));
  const [chosen] = choices.splice(turns.indexOf(Math.max(...turns)), 1);
  if (!chosen) throw new Error("An outline of cells is not closed.");
  return chosen;
}

/** From −π to π, left is positive. */
function turn(edge: Edge, next: Edge): number {
  const [ax, ay] = [edge.to[0] - edge.from[0], edge.to[1] - edge.from[1]];
  const [bx, by] = [next.to[0] - next.from[0], next.to[1] - next.from[1]];
  return Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
}

function withoutStraights(ring: readonly RdPoint[]): Ring {
  const kept = ring.filter((at, index) => {
    const from = ring[(index + ring.length - 1) % ring.length] as RdPoint;
    const to = ring[(index + 1) % ring.length] as RdPoint;
    return Math.abs(turn({ from, to: at }, { from: at, to })) > 1e-6;
  });
  return [...kept, kept[0] as RdPoint];
}

function keyOf([x, y]: RdPoint): string {
  return `${Math.round(x * STEPS_PER_METER)},${Math.round(y * STEPS_PER_METER)}`;
}
