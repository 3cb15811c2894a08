import { cellCenter, type Lattice } from "../../../engine/lattice.ts";
import { neighboursOf } from "./neighbours.ts";

/** A region as far as it grew. */
export interface Grown {
  readonly cells: readonly number[];
  readonly meanScore: number;
  /** What its cells added, on average: score and shape. */
  readonly gain: number;
}

/** Grows one region after another over the same cells; what it knows of cells is kept between them. */
export class GrowthFront {
  /** The growth in which a cell was last seen: a new one begins without clearing. */
  private readonly seen: Int32Array;
  private growth = 0;
  /** A heap: the cell that adds most on top, of equals the lower number. */
  private readonly open: { cell: number; gain: number }[] = [];

  constructor(
    private readonly lattice: Lattice,
    private readonly scores: Float32Array,
    private readonly compactness: number,
  ) {
    this.seen = new Int32Array(lattice.cellCount);
  }

  /** Grows from a cell to at most so many; null when the cell itself is not free. */
  grow(seed: number, size: number, isFree: Uint8Array): Grown | null {
    if (isFree[seed] !== 1) return null;
    this.growth++;
    this.open.length = 0;
    const [x, y] = cellCenter(this.lattice, seed);
    const radius = Math.sqrt(size / Math.PI) * this.lattice.cellMeters;
    const gainOf = (cell: number): number => {
      const [cx, cy] = cellCenter(this.lattice, cell);
      const closeness = Math.max(0, 1 - Math.hypot(cx - x, cy - y) / (2 * radius));
      return (1 - this.compactness) * (this.scores[cell] as number) + this.compactness * closeness;
    };
    const cells: number[] = [];
    let score = 0;
    let gain = 0;
    this.push({ cell: seed, gain: gainOf(seed) });
    while (cells.length < size) {
      const next = this.pop();
      if (!next) break;
      cells.push(next.cell);
      score += this.scores[next.cell] as number;
      gain += next.gain;
      for (const other of neighboursOf(this.lattice, next.cell)) {
        if (isFree[other] === 1 && this.seen[other] !== this.growth)
          this.push({ cell: other, gain: gainOf(other) });
      }
    }
    return { cells, meanScore: score / cells.length, gain: gain / cells.length };
  }

  private push(item: { cell: number; gain: number }): void {
    this.seen[item.cell] = this.growth;
    const { open } = this;
    let place = open.length;
    open.push(item);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!isBetter(item, open[parent])) break;
      open[place] = open[parent] as typeof item;
      place = parent;
    }
    open[place] = item;
  }

  private pop(): { cell: number; gain: number } | undefined {
    const { open } = this;
    const top = open[0];
    const last = open.pop();
    if (!top || !last || open.length === 0) return top;
    let place = 0;
    for (;;) {
      let child = place * 2 + 1;
      if (child >= open.length) break;
      if (isBetter(open[child + 1], open[child])) child++;
      if (!isBetter(open[child], last)) break;
      open[place] = open[child] as typeof last;
      place = child;
    }
    open[place] = last;
    return top;
  }
}

function isBetter(
  a: { readonly cell: number; readonly gain: number } | undefined,
  b: { readonly cell: number; readonly gain: number } | undefined,
): boolean {
  if (!a) return false;
  return !b || a.gain > b.gain || (a.gain === b.gain && a.cell < b.cell);
}
