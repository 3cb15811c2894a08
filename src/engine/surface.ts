import { groundToMeters, stretchAt } from "./ground.ts";
import type { Lattice } from "./lattice.ts";
import { scanRows } from "./scan-rows.ts";
import type { SegmentTree } from "./segment-tree.ts";

/** What is known of every cell of a range: of the first at 0. */
export interface Surface {
  /** Metres over the ground from the centre to the nearest feature, 0 inside an area; infinite without any. */
  readonly meters: Float32Array;
  /** The nearest feature, the first of equals; −1 without any. */
  readonly features: Int32Array;
}

/** What it took, for the bench: free of the noise that times have. */
export interface Effort {
  /** Nodes and segments held against a patch or a place. */
  looks: number;
  /** Distances from a cell to a segment. */
  distances: number;
}

/**
 * Measures cells `firstCell` to `lastCell − 1` into `out`. Any range gives what the whole would give. The search
 * goes down two trees at once: that of the segments and that of the square patches of cells. What cannot be
 * nearest anywhere in a patch is left out for all its cells.
 */
export function measureSurface(
  tree: SegmentTree,
  lattice: Lattice,
  firstCell: number,
  lastCell: number,
  out: Surface,
): Effort {
  out.meters.fill(Number.POSITIVE_INFINITY, 0, lastCell - firstCell);
  out.features.fill(-1, 0, lastCell - firstCell);
  const survey = new Survey(tree, lattice, firstCell, lastCell, out);
  if (tree.segmentCount > 0 && lastCell > firstCell) survey.run();
  return survey.effort;
}

/** A patch of so few cells, or with so few segments left, is measured cell by cell. */
const FEW_CELLS = 16;
const FEW_SEGMENTS = 4;
/** Room for rounding, so that equals are never left out. */
const ROUNDING = 1 + 1e-9;

class Survey {
  readonly effort: Effort = { looks: 0, distances: 0 };
  private readonly root: number;
  /** Positions that may be nearest, patch within patch. */
  private readonly stack: number[] = [];
  // The patch: its corners, and how far a place may be from each, squared.
  private west = 0;
  private south = 0;
  private east = 0;
  private north = 0;
  private southWest = 0;
  private southEast = 0;
  private northWest = 0;
  private northEast = 0;
  // The nearest place to the middle of a patch.
  private px = 0;
  private py = 0;
  private limit = 0;
  private nearest = 0;
  private footX = 0;
  private footY = 0;
  // The segments that are measured cell by cell.
  private few = new Float64Array(64 * 5);

  constructor(
    private readonly tree: SegmentTree,
    private readonly lattice: Lattice,
    private readonly firstCell: number,
    private readonly lastCell: number,
    private readonly out: Surface,
  ) {
    this.root = tree.segmentCount + tree.firstChild.length - 2;
  }

  run(): void {
    this.fillInsides();
    const across = Math.max(this.lattice.columns, this.lattice.rows);
    this.stack.push(this.root);
    this.patch(this.firstCell, this.lastCell, Math.ceil(Math.log2(across)), 0);
  }

  private fillInsides(): void {
    const { lattice, firstCell, lastCell, out } = this;
    const { columnMeters, rowMeters, columns, cellRow, cellOf, x, y, oddRowMeters } = lattice;
    let first = lattice.rows;
    let last = 0;
    for (let cell = firstCell; cell < lastCell; cell++) {
      const row = cellRow[cell] as number;
      if (row < first) first = row;
      if (row > last) last = row;
    }
    scanRows(this.tree, { y, meters: rowMeters, first, last }, (feature, row, west, east) => {
      const start = x + (row % 2) * oddRowMeters;
      const end = Math.min(columns, Math.ceil((east - start) / columnMeters));
      for (let column = Math.max(0, Math.ceil((west - start) / columnMeters)); column < end; column++) {
        const cell = cellOf[row * columns + column] as number;
        if (cell < firstCell || cell >= lastCell || out.features[cell - firstCell] !== -1) continue;
        out.meters[cell - firstCell] = 0;
        out.features[cell - firstCell] = feature;
      }
    });
  }

  /** Cells `first` to `last − 1` lie in one square of 2^level places across; `from` is where its positions lie. */
  private patch(first: number, last: number, level: number, from: number): void {
    const { stack } = this;
    const to = stack.length;
    this.frame(first, level);
    this.findNearest(from, to);
    this.narrow(from, to);
    const onlySegments = this.isOnlySegments(to);
    if (level === 0 || last - first <= FEW_CELLS || (onlySegments && stack.length - to <= FEW_SEGMENTS)) {
      if (!onlySegments) this.openAll(to);
      this.measureCells(first, last, to);
    } else {
      for (let start = first; start < last; ) {
        const end = this.endOfBlock(start, last, level - 1);
        this.patch(start, end, level - 1, to);
        start = end;
      }
    }
    stack.length = to;
  }

  /** The square of 2^level places around a cell. */
  private frame(cell: number, level: number): void {
    const { lattice } = this;
    const column = ((lattice.cellColumn[cell] as number) >> level) << level;
    const row = ((lattice.cellRow[cell] as number) >> level) << level;
    const more = (1 << level) - 1;
    this.west = lattice.x + column * lattice.columnMeters;
    this.south = lattice.y + row * lattice.rowMeters;
    this.east = this.west + more * lattice.columnMeters + lattice.oddRowMeters;
    this.north = this.south + more * lattice.rowMeters;
  }

  /** Where the cells of the block of 2^level places around `start` end. */
  private endOfBlock(start: number, last: number, level: number): number {
    const { cellColumn, cellRow } = this.lattice;
    const column = (cellColumn[start] as number) >> level;
    const row = (cellRow[start] as number) >> level;
    let low = start + 1;
    let high = Math.min(last, start + 4 ** level);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (
        (cellColumn[middle] as number) >> level === column &&
        (cellRow[middle] as number) >> level === row
      ) {
        low = middle + 1;
      } else high = middle;
    }
    return low;
  }

  /** The nearest place to the middle of the patch, by the last one found. */
  private findNearest(from: number, to: number): void {
    this.px = (this.west + this.east) / 2;
    this.py = (this.south + this.north) / 2;
    this.limit = Number.POSITIVE_INFINITY;
    this.measureSegment(this.nearest);
    for (let place = from; place < to; place++) this.approach(this.stack[place] as number);
    const perSquare = (this.tree.maxStretch / stretchAt(this.footX, this.footY)) * ROUNDING;
    const west = (this.west - this.footX) ** 2;
    const east = (this.east - this.footX) ** 2;
    const south = (this.south - this.footY) ** 2;
    const north = (this.north - this.footY) ** 2;
    this.southWest = (south + west) * perSquare;
    this.southEast = (south + east) * perSquare;
    this.northWest = (north + west) * perSquare;
    this.northEast = (north + east) * perSquare;
  }

  private approach(position: number): void {
    const { segmentCount, bounds, firstChild } = this.tree;
    if (position < segmentCount) {
      this.measureSegment(position);
      return;
    }
    this.effort.looks++;
    const node = position - segmentCount;
    const x = Math.max((bounds[node * 4] as number) - this.px, this.px - (bounds[node * 4 + 2] as number), 0);
    const y = Math.max(
      (bounds[node * 4 + 1] as number) - this.py,
      this.py - (bounds[node * 4 + 3] as number),
      0,
    );
    if (x * x + y * y >= this.limit) return;
    const end = firstChild[node + 1] as number;
    for (let child = firstChild[node] as number; child < end; child++) this.approach(child);
  }

  private measureSegment(segment: number): void {
    const { ends } = this.tree;
    this.effort.looks++;
    const ax = ends[segment * 4] as number;
    const ay = ends[segment * 4 + 1] as number;
    const dx = (ends[segment * 4 + 2] as number) - ax;
    const dy = (ends[segment * 4 + 3] as number) - ay;
    const along = (this.px - ax) * dx + (this.py - ay) * dy;
    const share = along <= 0 ? 0 : Math.min(1, along / (dx * dx + dy * dy));
    const footX = ax + share * dx;
    const footY = ay + share * dy;
    const squared = (this.px - footX) ** 2 + (this.py - footY) ** 2;
    if (squared >= this.limit) return;
    this.limit = squared;
    this.nearest = segment;
    this.footX = footX;
    this.footY = footY;
  }

  /** Puts on the stack what of the positions `from` to `to − 1` may be nearest somewhere in the patch. */
  private narrow(from: number, to: number): void {
    for (let place = from; place < to; place++) this.sift(this.stack[place] as number);
  }

  /**
   * A place is out when every corner of the patch is nearer to the known place: so is then every cell, for what
   * is nearer to one place than to another is convex.
   */
  private sift(position: number): void {
    const { segmentCount, bounds, firstChild, ends } = this.tree;
    this.effort.looks++;
    let minX: number;
    let minY: number;
    let maxX: number;
    let maxY: number;
    const node = position - segmentCount;
    if (node < 0) {
      const ax = ends[position * 4] as number;
      const ay = ends[position * 4 + 1] as number;
      const bx = ends[position * 4 + 2] as number;
      const by = ends[position * 4 + 3] as number;
      minX = Math.min(ax, bx);
      minY = Math.min(ay, by);
      maxX = Math.max(ax, bx);
      maxY = Math.max(ay, by);
    } else {
      minX = bounds[node * 4] as number;
      minY = bounds[node * 4 + 1] as number;
      maxX = bounds[node * 4 + 2] as number;
      maxY = bounds[node * 4 + 3] as number;
    }
    const fromWest = Math.max(minX - this.west, this.west - maxX, 0) ** 2;
    const fromEast = Math.max(minX - this.east, this.east - maxX, 0) ** 2;
    const fromSouth = Math.max(minY - this.south, this.south - maxY, 0) ** 2;
    const fromNorth = Math.max(minY - this.north, this.north - maxY, 0) ** 2;
    if (
      fromSouth + fromWest > this.southWest &&
      fromSouth + fromEast > this.southEast &&
      fromNorth + fromWest > this.northWest &&
      fromNorth + fromEast > this.northEast
    ) {
      return;
    }
    if (node < 0 || Math.max(maxX - minX, maxY - minY) < this.east - this.west) {
      this.stack.push(position);
      return;
    }
    const end = firstChild[node + 1] as number;
    for (let child = firstChild[node] as number; child < end; child++) this.sift(child);
  }

  private isOnlySegments(from: number): boolean {
    for (let place = from; place < this.stack.length; place++) {
      if ((this.stack[place] as number) >= this.tree.segmentCount) return false;
    }
    return true;
  }

  /** Replaces the nodes from `from` on by those of their segments that may be nearest in the patch. */
  private openAll(from: number): void {
    const { stack } = this;
    const end = stack.length;
    const { segmentCount } = this.tree;
    for (let place = from; place < end; place++) {
      const position = stack[place] as number;
      if (position < segmentCount) stack.push(position);
      else this.openNode(position - segmentCount);
    }
    stack.copyWithin(from, end);
    stack.length -= end - from;
  }

  private openNode(node: number): void {
    const { segmentCount, firstChild } = this.tree;
    const end = firstChild[node + 1] as number;
    for (let child = firstChild[node] as number; child < end; child++) {
      if (child < segmentCount) this.sift(child);
      else this.openNode(child - segmentCount);
    }
  }

  private measureCells(first: number, last: number, from: number): void {
    const count = this.prepareFew(from);
    const { few, lattice, out, firstCell, stack } = this;
    const { cellColumn, cellRow, columnMeters, rowMeters, oddRowMeters } = lattice;
    const { features, maxStretch } = this.tree;
    for (let cell = first; cell < last; cell++) {
      if (out.features[cell - firstCell] !== -1) continue;
      const row = cellRow[cell] as number;
      const x = lattice.x + (cellColumn[cell] as number) * columnMeters + (row & 1) * oddRowMeters;
      const y = lattice.y + row * rowMeters;
      let best = Number.POSITIVE_INFINITY;
      let limit = Number.POSITIVE_INFINITY;
      let nearest = 0;
      for (let place = 0, at = 0; place < count; place++, at += 5) {
        const ax = few[at] as number;
        const ay = few[at + 1] as number;
        const dx = few[at + 2] as number;
        const dy = few[at + 3] as number;
        const along = ((x - ax) * dx + (y - ay) * dy) * (few[at + 4] as number);
        const share = along <= 0 ? 0 : Math.min(1, along);
        const footX = ax + share * dx;
        const footY = ay + share * dy;
        const squared = (x - footX) ** 2 + (y - footY) ** 2;
        if (squared > limit) continue;
        const ground = squared / stretchAt(footX, footY);
        const feature = features[stack[from + place] as number] as number;
        if (ground > best || (ground === best && feature >= nearest)) continue;
        best = ground;
        limit = ground * maxStretch;
        nearest = feature;
      }
      this.effort.distances += count;
      out.meters[cell - firstCell] = groundToMeters(best / stretchAt(x, y));
      out.features[cell - firstCell] = nearest;
    }
  }

  /** Lays out the segments from `from` on as start, way and 1 ÷ length². */
  private prepareFew(from: number): number {
    const { ends } = this.tree;
    const count = this.stack.length - from;
    if (this.few.length < count * 5) this.few = new Float64Array(count * 10);
    for (let place = 0; place < count; place++) {
      const segment = (this.stack[from + place] as number) * 4;
      const dx = (ends[segment + 2] as number) - (ends[segment] as number);
      const dy = (ends[segment + 3] as number) - (ends[segment + 1] as number);
      const squared = dx * dx + dy * dy;
      this.few[place * 5] = ends[segment] as number;
      this.few[place * 5 + 1] = ends[segment + 1] as number;
      this.few[place * 5 + 2] = dx;
      this.few[place * 5 + 3] = dy;
      this.few[place * 5 + 4] = squared > 0 ? 1 / squared : 0;
    }
    return count;
  }
}
