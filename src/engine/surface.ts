import { Contenders } from "./contenders.ts";
import { groundToMeters, stretchAt } from "./ground.ts";
import type { Lattice } from "./lattice.ts";
import { NearestOf } from "./nearest-of.ts";
import { endOfPatch, framePatch, type Patch, topLevel } from "./patch.ts";
import { scanRows } from "./scan-rows.ts";
import type { SegmentTree } from "./segment-tree.ts";

/** What is measured of a range of cells, the first of them at 0. */
export interface Surface {
  /** Metres over the ground from the centre to the nearest feature, 0 inside an area; infinite without any. */
  readonly meters: Float32Array;
  /** The nearest feature, of equals the first; −1 without any. */
  readonly features: Int32Array;
}

/** What it took: unlike a time the same on every machine. */
export interface Effort {
  /** Nodes and segments held against a patch of cells. */
  readonly looks: number;
  /** Nodes and segments held against one cell. */
  readonly cellLooks: number;
}

/**
 * Measures the cells `firstCell` to `lastCell − 1` into `out`; every range gives what the whole would give. The
 * search goes down two trees at once, that of the segments and that of square patches of cells, so that cells
 * side by side share what they look at.
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
  const survey = new Survey(tree, lattice, firstCell, out);
  if (tree.segmentCount === 0 || lastCell <= firstCell) return survey;
  fillInsides(tree, lattice, firstCell, lastCell, out);
  survey.measurePatch(firstCell, lastCell, topLevel(lattice), 0);
  return survey;
}

function fillInsides(
  tree: SegmentTree,
  lattice: Lattice,
  firstCell: number,
  lastCell: number,
  { meters, features }: Surface,
): void {
  const { columns, columnMeters, rowMeters, oddRowMeters, cellOf, cellRow, x, y } = lattice;
  let first = lattice.rows;
  let last = 0;
  for (let cell = firstCell; cell < lastCell; cell++) {
    first = Math.min(first, cellRow[cell] as number);
    last = Math.max(last, cellRow[cell] as number);
  }
  scanRows(tree, { y, meters: rowMeters, first, last }, (feature, row, west, east) => {
    const start = x + (row % 2) * oddRowMeters;
    const end = Math.min(columns, Math.ceil((east - start) / columnMeters));
    for (let column = Math.max(0, Math.ceil((west - start) / columnMeters)); column < end; column++) {
      const cell = cellOf[row * columns + column] as number;
      if (cell < firstCell || cell >= lastCell || features[cell - firstCell] !== -1) continue;
      meters[cell - firstCell] = 0;
      features[cell - firstCell] = feature;
    }
  });
}

/** A patch with so few cells, or with so few segments left, is measured cell by cell. */
const FEW_CELLS = 16;
const FEW_SEGMENTS = 2;

class Survey implements Effort {
  private readonly patch: Patch = { west: 0, south: 0, east: 0, north: 0 };
  private readonly contenders: Contenders;
  private readonly nearest: NearestOf;

  constructor(
    tree: SegmentTree,
    private readonly lattice: Lattice,
    private readonly firstCell: number,
    private readonly out: Surface,
  ) {
    this.contenders = new Contenders(tree, this.patch);
    this.nearest = new NearestOf(tree);
  }

  get looks(): number {
    return this.contenders.looks;
  }

  get cellLooks(): number {
    return this.nearest.looks;
  }

  /** Measures cells that lie in one patch of a level, whose contenders lie on the stack from `from` on. */
  measurePatch(first: number, last: number, level: number, from: number): void {
    const { contenders, lattice, patch } = this;
    const { positions } = contenders;
    const to = positions.length;
    framePatch(lattice, first, level, patch);
    contenders.narrow(from, to);
    const isSmall = level === 0 || last - first <= FEW_CELLS;
    if (isSmall || (positions.length - to <= FEW_SEGMENTS && contenders.areSegments(to))) {
      this.measureCells(first, last, to);
    } else {
      for (let start = first; start < last; ) {
        const end = endOfPatch(lattice, start, last, level - 1);
        this.measurePatch(start, end, level - 1, to);
        start = end;
      }
    }
    positions.length = to;
  }

  private measureCells(first: number, last: number, from: number): void {
    const { lattice, nearest, firstCell } = this;
    const { meters, features } = this.out;
    const { cellColumn, cellRow, columnMeters, rowMeters, oddRowMeters } = lattice;
    for (let cell = first; cell < last; cell++) {
      if (features[cell - firstCell] !== -1) continue;
      const row = cellRow[cell] as number;
      const x = lattice.x + (cellColumn[cell] as number) * columnMeters + (row & 1) * oddRowMeters;
      const y = lattice.y + row * rowMeters;
      const ground = nearest.groundTo(x, y, this.contenders.positions, from);
      meters[cell - firstCell] = groundToMeters(ground / stretchAt(x, y));
      features[cell - firstCell] = nearest.feature;
    }
  }
}
