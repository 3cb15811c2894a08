import fc from "fast-check";
import type { MultiPolygon, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import {
  type CellShape,
  cellAt,
  cellCenter,
  type Lattice,
  makeLattice,
} from "../../../src/engine/lattice.ts";
import { fromRd, toRd } from "../../../src/geo/rd.ts";
import { insidePolygon } from "../../oracle/brute-force.ts";
import { publicFeatures, publicLayers } from "../../oracle/public-data.ts";
import { seeded } from "../../oracle/random.ts";

const SHAPES: readonly CellShape[] = ["square", "hexagon"];

function areasOf(id: string): (Polygon | MultiPolygon)[] {
  const layer = publicLayers().find((each) => each.id === id);
  return (layer ? publicFeatures(layer) : []).flatMap(({ geometry }) =>
    geometry?.type === "Polygon" || geometry?.type === "MultiPolygon" ? [geometry] : [],
  );
}

const province = areasOf("province");
/** An L with a hole, and an island. */
const region: MultiPolygon = {
  type: "MultiPolygon",
  coordinates: [
    [
      ring([6, 52.4], [6.1, 52.4], [6.1, 52.42], [6.02, 52.42], [6.02, 52.46], [6, 52.46]),
      ring([6.03, 52.405], [6.06, 52.405], [6.06, 52.415], [6.03, 52.415]),
    ],
    [ring([6.2, 52.4], [6.21, 52.41], [6.2, 52.42])],
  ],
};

function ring(...corners: [number, number][]): [number, number][] {
  return [...corners, ...corners.slice(0, 1)];
}

function lattice(of: readonly (Polygon | MultiPolygon)[], shape: CellShape, cellMeters: number): Lattice {
  const made = makeLattice(of, shape, cellMeters);
  if (!made) throw new Error("too many cells");
  return made;
}

function isInside(position: readonly number[]): boolean {
  return region.coordinates.some((polygon) => insidePolygon([...position], polygon));
}

describe.each(SHAPES)("a lattice of %ss", (shape) => {
  it("has exactly the cells whose centre lies in the region", () => {
    const cells = lattice([region], shape, 100);
    const { columns, rows, x, y, columnMeters, rowMeters, oddRowMeters } = cells;
    let inside = 0;
    for (let row = -2; row < rows + 2; row++) {
      for (let column = -2; column < columns + 2; column++) {
        const center = [
          x + column * columnMeters + (Math.abs(row) % 2) * oddRowMeters,
          y + row * rowMeters,
        ] as const;
        const cell = cellAt(cells, center);
        expect(cell >= 0).toBe(isInside(fromRd(center)));
        if (cell >= 0) {
          inside++;
          const [cx, cy] = cellCenter(cells, cell);
          expect(Math.hypot(cx - center[0], cy - center[1])).toBeLessThan(1e-6);
        }
      }
    }
    expect(inside).toBe(cells.cellCount);
    expect(inside).toBeGreaterThan(100);
  });

  it("covers the area of the province, whatever the shape", () => {
    const cells = lattice(province, shape, 250);
    expect((cells.cellCount * 250 ** 2) / 1e6).toBeGreaterThan(3415);
    expect((cells.cellCount * 250 ** 2) / 1e6).toBeLessThan(3425);
    expect(cells.columnMeters * cells.rowMeters).toBeCloseTo(250 ** 2, 6);
  });

  it("gives a place to the cell whose centre is nearest", () => {
    const cells = lattice([region], shape, 500);
    const centers = Array.from({ length: cells.cellCount }, (_, cell) => cellCenter(cells, cell));
    const random = seeded(20261121);
    for (let probe = 0; probe < 2000; probe++) {
      const [x, y] = toRd([6 + random() * 0.22, 52.4 + random() * 0.06]);
      const metersTo = centers.map(([cx, cy]) => Math.hypot(cx - x, cy - y));
      const found = cellAt(cells, [x, y]);
      if (found >= 0) expect(metersTo[found]).toBe(Math.min(...metersTo));
      else expect(Math.min(...metersTo)).toBeGreaterThanOrEqual(cells.columnMeters / 2 - 1e-6);
    }
  });

  it("has the same cells where regions overlap", () => {
    const small = lattice([region], shape, 250);
    const large = lattice([ringPolygon([5.9, 52.3], [6.4, 52.3], [6.4, 52.6], [5.9, 52.6])], shape, 250);
    for (let cell = 0; cell < small.cellCount; cell++) {
      const [x, y] = cellCenter(small, cell);
      const [otherX, otherY] = cellCenter(large, cellAt(large, [x, y]));
      expect(Math.hypot(otherX - x, otherY - y)).toBeLessThan(1e-6);
    }
  });

  it("numbers cells so that every square block comes in one piece", () => {
    const { cellColumn, cellRow, cellCount } = lattice(province, shape, 1000);
    for (const level of [1, 2, 3, 5]) {
      const blocks: string[] = [];
      for (let cell = 0; cell < cellCount; cell++) {
        const block = `${(cellColumn[cell] ?? 0) >> level} ${(cellRow[cell] ?? 0) >> level}`;
        if (blocks.at(-1) !== block) blocks.push(block);
      }
      expect(new Set(blocks).size).toBe(blocks.length);
    }
  });

  it("may have one cell, or none", () => {
    const [x, y] = cellCenter(lattice(province, shape, 500), 1000);
    const corners = (meters: number) =>
      ringPolygon(
        fromRd([x - meters, y - meters]) as [number, number],
        fromRd([x + meters, y - meters]) as [number, number],
        fromRd([x + meters, y + meters]) as [number, number],
        fromRd([x - meters, y + meters]) as [number, number],
      );
    const one = lattice([corners(10)], shape, 500);
    expect(one.cellCount).toBe(1);
    expect(cellAt(one, [x, y])).toBe(0);
    expect(cellAt(one, [x + 1000, y])).toBe(-1);
    const [awayX, awayY] = fromRd([x + 100, y + 100]);
    const none = lattice(
      [
        ringPolygon(
          [awayX, awayY],
          [awayX + 0.001, awayY],
          [awayX + 0.001, awayY + 0.0005],
          [awayX, awayY + 0.0005],
        ),
      ],
      shape,
      500,
    );
    expect(none.cellCount).toBe(0);
    expect(lattice([], shape, 500).cellCount).toBe(0);
  });

  it("is refused when it has too many cells, or none that would fit in memory", () => {
    const { cellCount } = lattice([region], shape, 100);
    expect(makeLattice([region], shape, 100, cellCount)?.cellCount).toBe(cellCount);
    expect(makeLattice([region], shape, 100, cellCount - 1)).toBeNull();
    expect(makeLattice(province, shape, 1)).toBeNull();
  });

  it("of any region has each cell once, at its place", () => {
    const corner = fc.tuple(
      fc.double({ min: 6, max: 6.2, noNaN: true }),
      fc.double({ min: 52.3, max: 52.4, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(corner, { minLength: 3, maxLength: 8 }),
        fc.integer({ min: 60, max: 900 }),
        (corners, cellMeters) => {
          const cells = lattice([ringPolygon(...corners)], shape, cellMeters);
          const { cellColumn, cellRow, cellOf, cellCount, columns } = cells;
          for (let cell = 0; cell < cellCount; cell++) {
            expect(cellOf[(cellRow[cell] ?? 0) * columns + (cellColumn[cell] ?? 0)]).toBe(cell);
          }
          expect(cellOf.filter((cell) => cell >= 0).length).toBe(cellCount);
        },
      ),
      { seed: 20261121, numRuns: 60 },
    );
  });
});

it("puts the squares of a lattice on whole multiples of their side", () => {
  const cells = lattice(province, "square", 250);
  const [x, y] = cellCenter(cells, 0);
  expect((x - 125) % 250).toBe(0);
  expect((y - 125) % 250).toBe(0);
});

function ringPolygon(...corners: [number, number][]): Polygon {
  return { type: "Polygon", coordinates: [ring(...corners)] };
}
