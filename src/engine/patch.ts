import type { Lattice } from "./lattice.ts";

/** A rectangle that holds the centres of some cells, RD metres. */
export interface Patch {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** The level at which one patch holds every cell. */
export function topLevel({ columns, rows }: Lattice): number {
  return Math.ceil(Math.log2(Math.max(columns, rows)));
}

/** Writes into `patch` the square block of 2^level places across that a cell lies in. */
export function framePatch(lattice: Lattice, cell: number, level: number, patch: Patch): void {
  const column = ((lattice.cellColumn[cell] as number) >> level) << level;
  const row = ((lattice.cellRow[cell] as number) >> level) << level;
  const more = 2 ** level - 1;
  patch.west = lattice.x + column * lattice.columnMeters;
  patch.south = lattice.y + row * lattice.rowMeters;
  patch.east = patch.west + more * lattice.columnMeters + lattice.oddRowMeters;
  patch.north = patch.south + more * lattice.rowMeters;
}

/** The first cell from `start` to `last` that is not in the block of `start`: its cells come in one piece. */
export function endOfPatch(lattice: Lattice, start: number, last: number, level: number): number {
  const { cellColumn, cellRow } = lattice;
  const column = (cellColumn[start] as number) >> level;
  const row = (cellRow[start] as number) >> level;
  let low = start + 1;
  let high = Math.min(last, start + 4 ** level);
  while (low < high) {
    const middle = (low + high) >> 1;
    const isSame =
      (cellColumn[middle] as number) >> level === column && (cellRow[middle] as number) >> level === row;
    if (isSame) low = middle + 1;
    else high = middle;
  }
  return low;
}
