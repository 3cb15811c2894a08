import { colourCells } from "../../engine/cell-scores.ts";
import type { Lattice } from "./types.ts";

/** What a picture has where there is no cell; a cell that is excluded is 0. Both are transparent. */
const NO_CELL = 1;

/** The colours of cells where they lie: `row × columns + column`, rows to the north. */
export interface CellPicture {
  /** Red, green, blue and opacity; 0 is excluded, {@link NO_CELL} outside. The next picture has the same array. */
  readonly colors: Uint32Array<ArrayBuffer>;
}

/** Makes the function that paints scores. It allocates once: a slider paints dozens of times a second. */
export function surfacePainter({
  columns,
  rows,
  cellCount,
  cellColumn,
  cellRow,
}: Lattice): (scores: Float32Array, ramp: Uint32Array) => CellPicture {
  const places = new Uint32Array(cellCount);
  for (let cell = 0; cell < cellCount; cell++) {
    places[cell] = (cellRow[cell] as number) * columns + (cellColumn[cell] as number);
  }
  const colors = new Uint32Array(columns * rows).fill(NO_CELL);
  return (scores, ramp) => {
    colourCells(scores, ramp, colors, places);
    return { colors };
  };
}
