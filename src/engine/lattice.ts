import type { MultiPolygon, Polygon } from "geojson";
import type { RdPoint } from "../core/coordinates.ts";
import { scanRows } from "./scan-rows.ts";
import { buildSegmentTree } from "./segment-tree.ts";

export type CellShape = "square" | "hexagon";

/**
 * The cells of a surface: those of a fixed division of the RD plane whose centre lies in a region. Columns and
 * rows are counted from the corner of the region, rows to the north. Cells are numbered along a Z-curve, so
 * that a range of numbers is a compact patch. Only typed arrays and plain values, to be sent to threads.
 */
export interface Lattice {
  readonly shape: CellShape;
  /** Side of the square. A hexagon has a corner to the north and is as large as the square. */
  readonly cellMeters: number;
  readonly columns: number;
  readonly rows: number;
  /** RD metres of the centre at column 0, row 0. */
  readonly x: number;
  readonly y: number;
  /** Distance between centres. */
  readonly columnMeters: number;
  readonly rowMeters: number;
  /** How far odd rows lie to the east: half a column of hexagons, 0 for squares. */
  readonly oddRowMeters: number;
  readonly cellCount: number;
  readonly cellColumn: Uint16Array<ArrayBuffer>;
  readonly cellRow: Uint16Array<ArrayBuffer>;
  /** Cell at `row × columns + column`; −1 outside the region. */
  readonly cellOf: Int32Array<ArrayBuffer>;
}

/** Beyond this the rectangle around a region does not fit in memory, however few its cells. */
const MAX_PLACES = 2 ** 25;
const MAX_ACROSS = 2 ** 16;

/** Lays cells over a region. Null when there would be more than `maxCells`. */
export function makeLattice(
  region: readonly (Polygon | MultiPolygon)[],
  shape: CellShape,
  cellMeters: number,
  maxCells = Number.POSITIVE_INFINITY,
): Lattice | null {
  const outline = buildSegmentTree(region);
  const columnMeters = cellMeters * (shape === "square" ? 1 : Math.sqrt(2 / Math.sqrt(3)));
  const rowMeters = cellMeters ** 2 / columnMeters;
  const oddRowMeters = shape === "square" ? 0 : columnMeters / 2;
  const [west = 0, south = 0, east = 0, north = 0] = outline.bounds.subarray(-4);
  const firstColumn = Math.floor(west / columnMeters) - 1;
  // Even, so that the odd rows of hexagons are the same ones everywhere.
  const firstRow = 2 * Math.floor(south / rowMeters / 2);
  const columns = Math.ceil(east / columnMeters) - firstColumn + 1;
  const rows = Math.ceil(north / rowMeters) - firstRow + 1;
  if (columns * rows > MAX_PLACES || Math.max(columns, rows) > MAX_ACROSS) return null;

  const x = (firstColumn + 0.5) * columnMeters;
  const y = (firstRow + 0.5) * rowMeters;
  const cellOf = new Int32Array(columns * rows).fill(-1);
  scanRows(outline, { y, meters: rowMeters, first: 0, last: rows - 1 }, (_, row, from, to) => {
    const start = x + (row % 2) * oddRowMeters;
    const first = Math.ceil((from - start) / columnMeters);
    const end = Math.ceil((to - start) / columnMeters);
    cellOf.fill(0, row * columns + first, row * columns + end);
  });
  const cellCount = cellOf.reduce((sum, cell) => sum + 1 + cell, 0);
  if (cellCount > maxCells) return null;
  const cellColumn = new Uint16Array(cellCount);
  const cellRow = new Uint16Array(cellCount);
  let cell = 0;
  visitAlongZ(columns, rows, (column, row) => {
    if (cellOf[row * columns + column] !== 0) return;
    cellOf[row * columns + column] = cell;
    cellColumn[cell] = column;
    cellRow[cell++] = row;
  });
  const spacing = { x, y, columnMeters, rowMeters, oddRowMeters };
  return { shape, cellMeters, columns, rows, ...spacing, cellCount, cellColumn, cellRow, cellOf };
}

/** RD metres of the centre of a cell. */
export function cellCenter(lattice: Lattice, cell: number): RdPoint {
  const row = lattice.cellRow[cell] as number;
  return [
    lattice.x +
      (lattice.cellColumn[cell] as number) * lattice.columnMeters +
      (row % 2) * lattice.oddRowMeters,
    lattice.y + row * lattice.rowMeters,
  ];
}

/** The cell that holds a place in RD metres; −1 outside. */
export function cellAt(lattice: Lattice, [xMeters, yMeters]: RdPoint): number {
  const row = (yMeters - lattice.y) / lattice.rowMeters;
  if (lattice.oddRowMeters === 0) return inRow(lattice, xMeters, Math.round(row)).cell;
  // The nearest centre, which is in one of the two rows around.
  const south = inRow(lattice, xMeters, Math.floor(row));
  const north = inRow(lattice, xMeters, Math.floor(row) + 1);
  const southSquared = south.metersEast ** 2 + ((row - Math.floor(row)) * lattice.rowMeters) ** 2;
  const northSquared = north.metersEast ** 2 + ((Math.floor(row) + 1 - row) * lattice.rowMeters) ** 2;
  return southSquared < northSquared ? south.cell : north.cell;
}

function inRow(lattice: Lattice, xMeters: number, row: number): { cell: number; metersEast: number } {
  const start = lattice.x + (row & 1) * lattice.oddRowMeters;
  const column = Math.round((xMeters - start) / lattice.columnMeters);
  const isThere = column >= 0 && column < lattice.columns && row >= 0 && row < lattice.rows;
  return {
    cell: isThere ? (lattice.cellOf[row * lattice.columns + column] as number) : -1,
    metersEast: xMeters - start - column * lattice.columnMeters,
  };
}

/** Visits the places of a grid so that every square block of 2, 4, 8 … places across comes in one piece. */
function visitAlongZ(columns: number, rows: number, visit: (column: number, row: number) => void): void {
  divide(0, 0, 2 ** Math.ceil(Math.log2(Math.max(columns, rows, 1))));

  function divide(column: number, row: number, size: number): void {
    if (column >= columns || row >= rows) return;
    if (size === 1) {
      visit(column, row);
      return;
    }
    const half = size / 2;
    divide(column, row, half);
    divide(column + half, row, half);
    divide(column, row + half, half);
    divide(column + half, row + half, half);
  }
}
