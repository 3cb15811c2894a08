import type { Lattice } from "../../../src/engine/lattice.ts";
import type { SegmentTree } from "../../../src/engine/segment-tree.ts";
import type { Rival } from "./rival.ts";

/**
 * The cheapest there is: draw every layer into a raster and transform it to distances (Felzenszwalb and
 * Huttenlocher 2012), exact from cell to cell. It does not say which feature is nearest, nor what is inside.
 */
export const edt: Rival = {
  id: "edt",
  name: "rasterise and exact distance transform",
  maxCells: Number.POSITIVE_INFINITY,
  repeats: 5,
  remark: "edges only, no inside, nothing beyond the rectangle",
  prepare: async ({ layers }) => ({
    measure: async (lattice, cells) => {
      const startedMs = performance.now();
      const meters = layers.map(({ tree }) => transformLayer(tree, lattice));
      return {
        ms: performance.now() - startedMs,
        meters: meters.map((all) => cells.map((cell) => all[cell] as number)),
      };
    },
  }),
};

const FAR = 1e9;

function transformLayer(tree: SegmentTree, lattice: Lattice): Float32Array {
  const { columns, rows, cellMeters, cellCount, cellColumn, cellRow } = lattice;
  const squared = new Float64Array(columns * rows).fill(FAR);
  rasterise(tree, lattice, squared);
  alongColumns(squared, columns, rows);
  alongRows(squared, columns, rows);
  const meters = new Float32Array(cellCount);
  for (let cell = 0; cell < cellCount; cell++) {
    const place = (cellRow[cell] as number) * columns + (cellColumn[cell] as number);
    meters[cell] = Math.sqrt(squared[place] as number) * cellMeters;
  }
  return meters;
}

/** Marks the cells that segments run through, by steps of half a cell. */
function rasterise({ ends, segmentCount }: SegmentTree, lattice: Lattice, squared: Float64Array): void {
  const { columns, rows, cellMeters, x, y } = lattice;
  for (let segment = 0; segment < segmentCount; segment++) {
    const ax = ((ends[segment * 4] as number) - x) / cellMeters + 0.5;
    const ay = ((ends[segment * 4 + 1] as number) - y) / cellMeters + 0.5;
    const dx = ((ends[segment * 4 + 2] as number) - x) / cellMeters + 0.5 - ax;
    const dy = ((ends[segment * 4 + 3] as number) - y) / cellMeters + 0.5 - ay;
    const steps = Math.ceil(2 * Math.max(Math.abs(dx), Math.abs(dy)));
    for (let step = 0; step <= steps; step++) {
      const share = steps === 0 ? 0 : step / steps;
      const column = Math.floor(ax + share * dx);
      const row = Math.floor(ay + share * dy);
      if (column >= 0 && column < columns && row >= 0 && row < rows) squared[row * columns + column] = 0;
    }
  }
}

/** Squared distance along each column, by a scan up and a scan down. */
function alongColumns(squared: Float64Array, columns: number, rows: number): void {
  const run = new Float64Array(columns).fill(1e4);
  for (let row = 0; row < rows; row++) scan(row);
  run.fill(1e4);
  for (let row = rows - 1; row >= 0; row--) scan(row);

  function scan(row: number): void {
    for (let column = 0, place = row * columns; column < columns; column++, place++) {
      const is = squared[place] === 0 ? 0 : (run[column] as number) + 1;
      run[column] = is;
      if (is * is < (squared[place] as number)) squared[place] = is * is;
    }
  }
}

/** The lower envelope of the parabolas of each row. */
function alongRows(squared: Float64Array, columns: number, rows: number): void {
  const heights = new Float64Array(columns);
  const tips = new Int32Array(columns);
  const starts = new Float64Array(columns + 1);
  for (let row = 0; row < rows; row++) {
    const offset = row * columns;
    for (let column = 0; column < columns; column++) heights[column] = squared[offset + column] as number;
    let last = 0;
    tips[0] = 0;
    starts[0] = Number.NEGATIVE_INFINITY;
    for (let column = 1; column < columns; column++) {
      let start = meet(heights, tips[last] as number, column);
      while (start <= (starts[last] as number)) start = meet(heights, tips[--last] as number, column);
      tips[++last] = column;
      starts[last] = start;
    }
    starts[last + 1] = Number.POSITIVE_INFINITY;
    for (let column = 0, tip = 0; column < columns; column++) {
      while ((starts[tip + 1] as number) < column) tip++;
      const at = tips[tip] as number;
      squared[offset + column] = (column - at) ** 2 + (heights[at] as number);
    }
  }
}

/** Where the parabola of `next` comes below that of `tip`. */
function meet(heights: Float64Array, tip: number, next: number): number {
  return (
    ((heights[next] as number) + next * next - (heights[tip] as number) - tip * tip) / (2 * (next - tip))
  );
}
