import type { SegmentTree } from "./segment-tree.ts";

/** Horizontal lines at equal distances. */
export interface Rows {
  /** The y of row 0, RD metres. */
  readonly y: number;
  readonly meters: number;
  /** The rows to scan. */
  readonly first: number;
  readonly last: number;
}

/** Takes a stretch of a row that lies inside an area. */
export type VisitStretch = (feature: number, row: number, west: number, east: number) => void;

/**
 * Where rows run through areas: even-odd per feature, as in `contains.ts`. Visited row by row, of each row
 * feature by feature in order of number.
 */
export function scanRows(tree: SegmentTree, rows: Rows, visit: VisitStretch): void {
  const crossings = collectCrossings(tree, rows);
  crossings.forEach((byFeature, index) => {
    for (const [feature, xs] of [...byFeature].sort(([a], [b]) => a - b)) {
      xs.sort((a, b) => a - b);
      for (let next = 0; next + 1 < xs.length; next += 2) {
        visit(feature, rows.first + index, xs[next] as number, xs[next + 1] as number);
      }
    }
  });
}

/** Per row, per feature: where its edges cross. */
function collectCrossings(tree: SegmentTree, rows: Rows): Map<number, number[]>[] {
  const { ends, bounds, firstChild, segmentCount, isEdge, features } = tree;
  const crossings = Array.from({ length: rows.last - rows.first + 1 }, () => new Map<number, number[]>());
  const south = rows.y + rows.first * rows.meters;
  const north = rows.y + rows.last * rows.meters;
  const open = firstChild.length > 1 ? [segmentCount + firstChild.length - 2] : [];
  for (let position = open.pop(); position !== undefined; position = open.pop()) {
    if (position < segmentCount) {
      if (isEdge[position]) crossRows(position);
      continue;
    }
    const node = position - segmentCount;
    if ((bounds[node * 4 + 1] as number) > north || (bounds[node * 4 + 3] as number) < south) continue;
    const end = firstChild[node + 1] as number;
    for (let child = firstChild[node] as number; child < end; child++) open.push(child);
  }
  return crossings;

  /** A row at the lower end of an edge crosses it, one at the upper end does not: a corner counts once. */
  function crossRows(segment: number): void {
    const ax = ends[segment * 4] as number;
    const ay = ends[segment * 4 + 1] as number;
    const bx = ends[segment * 4 + 2] as number;
    const by = ends[segment * 4 + 3] as number;
    const first = Math.max(rows.first, Math.ceil((Math.min(ay, by) - rows.y) / rows.meters) - 1);
    const last = Math.min(rows.last, Math.ceil((Math.max(ay, by) - rows.y) / rows.meters));
    for (let row = first; row <= last; row++) {
      const y = rows.y + row * rows.meters;
      if (ay > y === by > y) continue;
      const byFeature = crossings[row - rows.first] as Map<number, number[]>;
      const feature = features[segment] as number;
      const known = byFeature.get(feature);
      const x = ax + ((y - ay) / (by - ay)) * (bx - ax);
      if (known) known.push(x);
      else byFeature.set(feature, [x]);
    }
  }
}
