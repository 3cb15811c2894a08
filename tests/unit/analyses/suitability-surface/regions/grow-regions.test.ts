import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellCorners } from "../../../../../src/analyses/suitability-surface/regions/cell-corners.ts";
import {
  growRegions,
  type RegionWish,
} from "../../../../../src/analyses/suitability-surface/regions/grow-regions.ts";
import { neighboursOf } from "../../../../../src/analyses/suitability-surface/regions/neighbours.ts";
import { outlineCells } from "../../../../../src/analyses/suitability-surface/regions/outline-cells.ts";
import {
  type CellShape,
  cellAt,
  cellCenter,
  type Lattice,
  makeLattice,
} from "../../../../../src/engine/lattice.ts";

const CELL_METERS = 500;

function lattice(shape: CellShape): Lattice {
  const [west, south, east, north] = [6.4, 52.2, 6.7, 52.35];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const made = makeLattice([{ type: "Polygon", coordinates: [ring] }], shape, CELL_METERS);
  if (!made) throw new Error("The area is too large.");
  return made;
}

const LATTICES = { square: lattice("square"), hexagon: lattice("hexagon") };

/** Smooth hills with holes in them, as surfaces are. */
function hills({ cellCount, cellColumn, cellRow }: Lattice, seed: number): Float32Array {
  return Float32Array.from({ length: cellCount }, (_, cell) => {
    const x = (cellColumn[cell] ?? 0) / 7 + seed;
    const y = (cellRow[cell] ?? 0) / 5 - seed;
    const score = 0.5 + 0.25 * Math.sin(x) + 0.2 * Math.cos(y + x / 2);
    return Math.sin(3 * x) * Math.sin(2 * y + seed) > 0.8 ? Number.NaN : score;
  });
}

const wishes = fc.record({
  shape: fc.constantFrom("square" as const, "hexagon" as const),
  seed: fc.integer({ min: 0, max: 50 }),
  wish: fc
    .record({
      count: fc.integer({ min: 1, max: 8 }),
      total: fc.integer({ min: 1, max: 200 }),
      least: fc.integer({ min: 1, max: 30 }),
      more: fc.integer({ min: 0, max: 30 }),
      apartMeters: fc.constantFrom(0, 400, 1500, 4000),
      compactness: fc.constantFrom(0, 0.3, 0.7, 1),
    })
    .map(
      ({ total, least, more, ...rest }): RegionWish => ({
        ...rest,
        totalSquareMeters: total * CELL_METERS ** 2,
        minimumSquareMeters: least * CELL_METERS ** 2,
        maximumSquareMeters: (least + more) * CELL_METERS ** 2,
      }),
    ),
});

describe("growing regions", () => {
  it("keeps to the wishes, whatever they are", () => {
    fc.assert(
      fc.property(wishes, ({ shape, seed, wish }) => {
        const cells = LATTICES[shape];
        const scores = hills(cells, seed);
        const regions = growRegions(cells, scores, wish);
        const squareMeters = regions.map((region) => region.cells.length * CELL_METERS ** 2);
        expect(regions.length).toBeLessThanOrEqual(wish.count);
        expect(squareMeters.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(wish.totalSquareMeters);
        for (const one of squareMeters) {
          expect(one).toBeGreaterThanOrEqual(wish.minimumSquareMeters);
          expect(one).toBeLessThanOrEqual(wish.maximumSquareMeters);
        }
        const all = regions.flatMap((region) => region.cells);
        expect(new Set(all).size).toBe(all.length);
        expect(all.some((cell) => Number.isNaN(scores[cell]))).toBe(false);
        for (const region of regions) expect(isConnected(cells, region.cells)).toBe(true);
        expect(
          leastDistance(
            cells,
            regions.map((region) => region.cells),
          ),
        ).toBeGreaterThanOrEqual(wish.apartMeters - 1e-6);
        expect(growRegions(cells, scores, wish)).toEqual(regions);
      }),
      { seed: 20261121, numRuns: 60 },
    );
  });

  const wish: RegionWish = {
    count: 3,
    totalSquareMeters: 90 * CELL_METERS ** 2,
    minimumSquareMeters: 20 * CELL_METERS ** 2,
    maximumSquareMeters: 40 * CELL_METERS ** 2,
    apartMeters: 1000,
    compactness: 0.5,
  };

  it("finds the hill tops: better than cells on average, and the best first", () => {
    const scores = hills(LATTICES.square, 3);
    const there = scores.filter((score) => !Number.isNaN(score));
    const mean = there.reduce((sum, score) => sum + score, 0) / there.length;
    const regions = growRegions(LATTICES.square, scores, wish);
    expect(regions).toHaveLength(3);
    expect(Math.min(...regions.map(({ meanScore }) => meanScore))).toBeGreaterThan(mean + 0.15);
    const order = regions.map(({ meanScore }) => meanScore);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
  });

  it("trades score for a round shape", () => {
    const scores = hills(LATTICES.hexagon, 7);
    const [loose, round] = [0, 0.9].map((compactness) => {
      const [first] = growRegions(LATTICES.hexagon, scores, { ...wish, count: 1, compactness });
      if (!first) throw new Error("There is no region.");
      return { score: first.meanScore, edge: outlineLength(LATTICES.hexagon, first.cells) };
    });
    expect(round?.edge).toBeLessThan(loose?.edge ?? 0);
    expect(round?.score).toBeLessThanOrEqual(loose?.score ?? 0);
  });

  it("finds nothing where nothing may be, or where no piece is large enough", () => {
    const none = new Float32Array(LATTICES.square.cellCount).fill(Number.NaN);
    expect(growRegions(LATTICES.square, none, wish)).toEqual([]);
    const spots = Float32Array.from(none, (_, cell) => (cell % 11 === 0 ? 1 : Number.NaN));
    expect(growRegions(LATTICES.square, spots, wish)).toEqual([]);
  });
});

describe.each(["square", "hexagon"] as const)("cells that are %ss", (shape) => {
  const cells = LATTICES[shape];

  it("have corners around their centre, and the area of a square", () => {
    const corners = cellCorners(cells, 40);
    expect(Math.abs(ringArea([...corners, corners[0] as [number, number]]))).toBeCloseTo(CELL_METERS ** 2, 3);
    const [x, y] = cellCenter(cells, 40);
    for (const [cx, cy] of corners)
      expect(cellAt(cells, [x + (cx - x) * 0.99, y + (cy - y) * 0.99])).toBe(40);
  });

  it("have neighbours that have them as a neighbour, one cell away", () => {
    for (const cell of [0, 40, 400, cells.cellCount - 1]) {
      for (const other of neighboursOf(cells, cell)) {
        expect(neighboursOf(cells, other)).toContain(cell);
        const [ax, ay] = cellCenter(cells, cell);
        const [bx, by] = cellCenter(cells, other);
        expect(Math.hypot(ax - bx, ay - by)).toBeLessThan(CELL_METERS * 1.1);
      }
    }
  });

  it("merge to rings that hold their area, holes and corners that touch included", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 300, max: 420 }), { minLength: 1 }), (some) => {
        const rings = outlineCells(cells, some);
        const area = rings.reduce((sum, ring) => sum + ringArea(ring), 0);
        expect(area / CELL_METERS ** 2).toBeCloseTo(some.length, 6);
        for (const ring of rings) expect(ring[0]).toEqual(ring.at(-1));
      }),
      { seed: 20261121 },
    );
  });
});

function ringArea(ring: readonly (readonly [number, number])[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function outlineLength(cells: Lattice, region: readonly number[]): number {
  return outlineCells(cells, region)
    .flatMap((ring) =>
      ring.slice(1).map(([x, y], at) => Math.hypot(x - (ring[at]?.[0] ?? x), y - (ring[at]?.[1] ?? y))),
    )
    .reduce((sum, length) => sum + length, 0);
}

function isConnected(cells: Lattice, region: readonly number[]): boolean {
  const left = new Set(region);
  const open = region.slice(0, 1);
  left.delete(open[0] ?? -1);
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    for (const other of neighboursOf(cells, cell)) if (left.delete(other)) open.push(other);
  }
  return left.size === 0;
}

/** Between the corners and edges of any two regions: corners against corners is enough for cells that are convex. */
function leastDistance(cells: Lattice, regions: readonly (readonly number[])[]): number {
  const corners = regions.map((region) => region.flatMap((cell) => cellCorners(cells, cell)));
  let least = Number.POSITIVE_INFINITY;
  corners.forEach((one, index) => {
    for (const other of corners.slice(index + 1)) {
      for (const [ax, ay] of one)
        for (const [bx, by] of other) least = Math.min(least, Math.hypot(ax - bx, ay - by));
    }
  });
  return least;
}
