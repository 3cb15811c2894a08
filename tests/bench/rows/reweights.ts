import { colourCells, weighCells } from "../../../src/engine/cell-scores.ts";
import { seeded } from "../../oracle/random.ts";
import type { Contest, Row } from "../row.ts";
import { provinceLattice } from "../scenes.ts";
import { median } from "../timing.ts";

const FRAME_MS = 16;
const CRITERIA = 12;
const REPEATS = 101;

/** What a moved slider costs before anything is drawn: weigh all cells by twelve criteria and colour them. */
export const reweights: readonly Contest[] = [250, 100].map((cellMeters) => {
  const id = `reweight-${cellMeters}-frame`;
  return { id, run: async () => run(id, cellMeters) };
});

function run(id: string, cellMeters: number): Row {
  const { cellCount, columns, rows, cellColumn, cellRow } = provinceLattice(cellMeters);
  const random = seeded(20261120);
  const values = Array.from({ length: CRITERIA }, () => Float32Array.from({ length: cellCount }, random));
  const ramp = Uint32Array.from({ length: 256 }, (_, step) => 0xff000000 + step);
  const places = Uint32Array.from(
    cellColumn,
    (column, cell) => (rows - 1 - (cellRow[cell] as number)) * columns + column,
  );
  const scores = new Float32Array(cellCount);
  const image = new Uint32Array(columns * rows);
  let weights: readonly number[] = [];
  const times = Array.from({ length: REPEATS }, (_, round) => {
    weights = values.map((_, criterion) => (criterion === round % CRITERIA ? 0.45 : 0.05));
    const startedMs = performance.now();
    weighCells(values, weights, scores);
    colourCells(scores, ramp, image, places);
    return performance.now() - startedMs;
  });
  let error = 0;
  for (let cell = 0; cell < cellCount; cell++) {
    const exact = values.reduce((sum, column, index) => sum + (column[cell] ?? 0) * (weights[index] ?? 0), 0);
    error = Math.max(error, Math.abs(exact - (scores[cell] ?? Number.NaN)));
  }
  return {
    id,
    rival: `a frame of ${FRAME_MS} ms`,
    ratio: FRAME_MS / median(times),
    maxErrorMeters: null,
    medianMs: median(times),
    rivalMedianMs: FRAME_MS,
    baselineDriftPercent: null,
    extrapolated: false,
    skipped: null,
    note: `${cellCount} cells, ${CRITERIA} criteria, coloured into an image; scores wrong by ${error.toExponential(0)} at most`,
  };
}
