import type { Lattice } from "../../../engine/lattice.ts";
import { type Grown, GrowthFront } from "./growth-front.ts";
import { neighboursOf } from "./neighbours.ts";

/** What regions must be like; areas and distances in the RD plane. */
export interface RegionWish {
  readonly count: number;
  readonly totalSquareMeters: number;
  /** Of each region. */
  readonly minimumSquareMeters: number;
  readonly maximumSquareMeters: number;
  /** From edge to edge. */
  readonly apartMeters: number;
  /** 0 looks at the score only, 1 at a round shape only. */
  readonly compactness: number;
}

/** Cells that form one connected piece, in the order in which it grew. */
export interface Region {
  readonly cells: readonly number[];
  readonly meanScore: number;
}

/** So many places are tried before a region is chosen. */
const SEEDS = 24;
const SCORE_BINS = 2000;

/**
 * The best regions, best first. One after the other grows from a good cell by the neighbour that adds most: its score,
 * and how close it lies to where the region began, against a circle of the size that is wanted. Of several places to
 * begin, the one whose region adds most per cell is taken; what lies too near is then out for the next. After the
 * parameterised region growing of Brookes, C.J. (1997), A parameterized region-growing programme for site allocation on
 * raster suitability maps, International Journal of Geographical Information Science 11. It finds good regions, not
 * provably the best, and the same ones every time.
 *
 * @param scores 0–1; NaN for a cell that is excluded: it is never part of a region
 */
export function growRegions(lattice: Lattice, scores: Float32Array, wish: RegionWish): readonly Region[] {
  const cellSquareMeters = lattice.cellMeters ** 2;
  const least = Math.max(1, Math.ceil(wish.minimumSquareMeters / cellSquareMeters - 1e-9));
  const most = Math.floor(wish.maximumSquareMeters / cellSquareMeters + 1e-9);
  let left = Math.floor(wish.totalSquareMeters / cellSquareMeters + 1e-9);
  const isFree = Uint8Array.from(scores, (score) => (Number.isNaN(score) ? 0 : 1));
  const ranked = bestFirst(scores);
  const front = new GrowthFront(lattice, scores, wish.compactness);
  const regions: Region[] = [];

  while (regions.length < wish.count && left >= least && most >= least) {
    const share = Math.floor(left / (wish.count - regions.length));
    const size = Math.min(most, left, Math.max(least, share));
    const seeds = chooseSeeds(lattice, ranked, isFree, size);
    if (seeds.length === 0) break;
    const best = growBest(front, seeds, { least, size }, isFree);
    if (!best) continue;
    regions.push({ cells: best.cells, meanScore: best.meanScore });
    left -= best.cells.length;
    reserve(lattice, best.cells, wish.apartMeters, isFree);
  }
  return regions.toSorted(
    (a, b) => b.meanScore - a.meanScore || (a.cells[0] as number) - (b.cells[0] as number),
  );
}

/** The region that adds most; a piece that is too small is taken out whole, as no place in it would do better. */
function growBest(
  front: GrowthFront,
  seeds: readonly number[],
  { least, size }: { readonly least: number; readonly size: number },
  isFree: Uint8Array,
): Grown | null {
  let best: Grown | null = null;
  for (const seed of seeds) {
    const grown = front.grow(seed, size, isFree);
    if (!grown) continue;
    if (grown.cells.length < least) for (const cell of grown.cells) isFree[cell] = 0;
    else if (!best || grown.gain > best.gain) best = grown;
  }
  return best;
}

/** The cells by score, to a bin of 1/2000, then by number. */
function bestFirst(scores: Float32Array): Int32Array {
  const binOf = (score: number) =>
    Math.min(SCORE_BINS - 1, Math.max(0, Math.floor((1 - score) * SCORE_BINS)));
  const starts = new Int32Array(SCORE_BINS + 1);
  for (const score of scores)
    if (!Number.isNaN(score)) starts[binOf(score) + 1] = (starts[binOf(score) + 1] ?? 0) + 1;
  for (let bin = 1; bin <= SCORE_BINS; bin++) starts[bin] = (starts[bin] ?? 0) + (starts[bin - 1] ?? 0);
  const ranked = new Int32Array(starts[SCORE_BINS] ?? 0);
  for (let cell = 0; cell < scores.length; cell++) {
    const score = scores[cell] as number;
    if (Number.isNaN(score)) continue;
    const bin = binOf(score);
    const place = starts[bin] as number;
    ranked[place] = cell;
    starts[bin] = place + 1;
  }
  return ranked;
}

/** The best free cells that lie at least the radius of a region apart. */
function chooseSeeds(lattice: Lattice, ranked: Int32Array, isFree: Uint8Array, size: number): number[] {
  const apart = Math.sqrt(size / Math.PI) * lattice.cellMeters;
  const seeds: number[] = [];
  const places: [number, number][] = [];
  for (const cell of ranked) {
    if (isFree[cell] !== 1) continue;
    const [x, y] = placeOf(lattice, cell);
    if (places.some(([px, py]) => Math.hypot(px - x, py - y) < apart)) continue;
    seeds.push(cell);
    places.push([x, y]);
    if (seeds.length === SEEDS) break;
  }
  return seeds;
}

/** Takes a region out, and every cell of which a part may lie within the distance. */
function reserve(lattice: Lattice, cells: readonly number[], apartMeters: number, isFree: Uint8Array): void {
  for (const cell of cells) isFree[cell] = 0;
  if (apartMeters <= 0) return;
  // From the middle of a cell to its farthest corner, of both cells.
  const corners = lattice.shape === "square" ? lattice.cellMeters * Math.SQRT2 : (lattice.rowMeters * 4) / 3;
  const mine = new Set(cells);
  for (const cell of cells) {
    const isInside = neighboursOf(lattice, cell).every((other) => mine.has(other));
    if (!isInside) reserveAround(lattice, cell, apartMeters + corners, isFree);
  }
}

function reserveAround(lattice: Lattice, cell: number, reachMeters: number, isFree: Uint8Array): void {
  const { columns, rows, cellOf } = lattice;
  const [x, y] = placeOf(lattice, cell);
  const row = lattice.cellRow[cell] as number;
  const column = lattice.cellColumn[cell] as number;
  const up = Math.ceil(reachMeters / lattice.rowMeters);
  const across = Math.ceil(reachMeters / lattice.columnMeters) + 1;
  for (let r = Math.max(0, row - up); r <= Math.min(rows - 1, row + up); r++) {
    for (let c = Math.max(0, column - across); c <= Math.min(columns - 1, column + across); c++) {
      const other = cellOf[r * columns + c] as number;
      if (other < 0 || isFree[other] === 0) continue;
      const [otherX, otherY] = placeOf(lattice, other);
      if (Math.hypot(otherX - x, otherY - y) < reachMeters) isFree[other] = 0;
    }
  }
}

/** Metres from the first column and row. */
function placeOf(
  { cellColumn, cellRow, columnMeters, rowMeters, oddRowMeters }: Lattice,
  cell: number,
): [number, number] {
  const row = cellRow[cell] as number;
  return [(cellColumn[cell] as number) * columnMeters + (row % 2) * oddRowMeters, row * rowMeters];
}
