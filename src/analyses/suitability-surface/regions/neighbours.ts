import type { Lattice } from "../../../engine/lattice.ts";

const SQUARE: readonly (readonly [column: number, row: number])[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];
const HEXAGON_EVEN: typeof SQUARE = [
  [1, 0],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
];
const HEXAGON_ODD: typeof SQUARE = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 0],
  [0, -1],
  [1, -1],
];

/** The cells that share an edge with a cell: at most four of a square, six of a hexagon, in a fixed order. */
export function neighboursOf(lattice: Lattice, cell: number): readonly number[] {
  const { columns, rows, cellOf, cellColumn, cellRow } = lattice;
  const column = cellColumn[cell] as number;
  const row = cellRow[cell] as number;
  const ways = lattice.shape === "square" ? SQUARE : row % 2 === 0 ? HEXAGON_EVEN : HEXAGON_ODD;
  const found: number[] = [];
  for (const [east, north] of ways) {
    const c = column + east;
    const r = row + north;
    if (c < 0 || c >= columns || r < 0 || r >= rows) continue;
    const other = cellOf[r * columns + c] as number;
    if (other >= 0) found.push(other);
  }
  return found;
}
