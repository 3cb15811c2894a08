import { beforeAll, describe, expect, it } from "vitest";
import { measureHere } from "../../../../src/analyses/measure-cells.ts";
import { suitability } from "../../../../src/analyses/suitability/index.ts";
import { DOUBTS, type SuitabilityMeasured } from "../../../../src/analyses/suitability/measured.ts";
import { suitabilitySurface } from "../../../../src/analyses/suitability-surface/index.ts";
import type {
  SurfaceMeasured,
  SurfaceParameters,
} from "../../../../src/analyses/suitability-surface/types.ts";
import { CRITERIA } from "../../../../src/criteria/index.ts";
import { cellCenter } from "../../../../src/engine/lattice.ts";
import { fromRd } from "../../../../src/geo/rd.ts";
import { committedData } from "./committed-data.ts";

/** Of a cell, distances are of the centre to the metre of a picture, in single precision. */
const TOLERANCE_METERS = 0.15;
const SAMPLES = 40;

const everything: SurfaceParameters = {
  area: { type: "region", region: "twente" },
  shape: "hexagon",
  cellMeters: 500,
  criteria: CRITERIA.map(({ id, options }) => ({ id, option: options.at(-1) ?? null })),
  withPlanned: true,
};

async function measure(parameters: SurfaceParameters, report = (_: number) => {}, cells = measureHere) {
  const { world, regions } = await committedData();
  const { compute } = await suitabilitySurface.load();
  return compute(world, parameters, report, regions, cells);
}

async function measured(parameters: SurfaceParameters): Promise<SurfaceMeasured> {
  const outcome = await measure(parameters);
  if (outcome.refused) throw new Error(outcome.refused);
  return outcome;
}

describe("a surface", () => {
  let surface: SurfaceMeasured;
  let points: SuitabilityMeasured;
  let cells: readonly number[];

  beforeAll(async () => {
    surface = await measured(everything);
    const step = Math.floor(surface.lattice.cellCount / SAMPLES);
    cells = Array.from({ length: SAMPLES }, (_, index) => index * step);
    const { world, regions } = await committedData();
    const { compute } = await suitability.load();
    const sites = cells.map((cell) => {
      const [longitude, latitude] = fromRd(cellCenter(surface.lattice, cell));
      return { id: `cell-${cell}`, type: "point", longitude, latitude, name: null } as const;
    });
    const parameters = {
      ...suitability.defaults,
      candidates: { type: "sites", sites } as const,
      criteria: everything.criteria.map((use) => ({ ...use, curve: null })),
      conditions: [],
      withPlanned: true,
    };
    points = await compute(world, parameters, () => {}, regions);
  });

  it("has the amounts that its cells have as candidates, measured another way", () => {
    const compared = surface.columns.map(({ id, option, lows, highs, doubts, assetOf, assets }) => {
      const exact = points.measured.find((known) => known.id === id && known.option === option);
      if (!exact) throw new Error(`${id} was not measured.`);
      cells.forEach((cell, index) => {
        const expected = [exact.lows[index] ?? Number.NaN, exact.highs[index] ?? Number.NaN];
        [lows[cell], highs[cell]].forEach((amount = Number.NaN, end) => {
          const other = expected[end] ?? Number.NaN;
          if (other === Number.POSITIVE_INFINITY) expect(amount).toBe(other);
          // Where a layer is complete is rounded down to 100 m, from two sides.
          else expect(Math.abs(amount - other) % 100).toBeLessThan(TOLERANCE_METERS + other * 2e-7);
        });
        expect(Math.abs((highs[cell] ?? 0) - (expected[1] ?? 0)) || 0).toBeLessThan(1);
        expect(DOUBTS[doubts[cell] ?? 0]).toBe(DOUBTS[exact.doubts[index] ?? 0]);
        expect(assets[assetOf[cell] ?? -1]?.featureId).toBe(
          exact.assets[exact.assetOf[index] ?? -1]?.featureId,
        );
      });
      return id;
    });
    expect(compared.length).toBeGreaterThan(10);
  });

  it("names every criterion that a cell has no amount for, and why", () => {
    expect(surface.leftOut.map(({ id, reason }) => [id, reason])).toEqual(
      CRITERIA.flatMap(({ id, measure: { type } }) =>
        type === "attribute" ? [[id, "attribute"]] : type === "none" ? [[id, "no-data"]] : [],
      ),
    );
    expect(surface.columns.length + surface.leftOut.length).toBe(CRITERIA.length);
  });

  it("is inside Natura 2000 at 0", () => {
    const column = surface.columns.find(({ id }) => id === "natura-2000");
    expect(column?.highs.some((meters) => meters === 0)).toBe(true);
  });
});

describe("measuring a surface", () => {
  const small: SurfaceParameters = {
    ...everything,
    criteria: [
      { id: "terminal", option: null },
      { id: "natura-2000", option: null },
    ],
  };

  it("tells how far it is, and stops when it is told to", async () => {
    const heard: number[] = [];
    await measure(small, (fraction) => heard.push(fraction));
    expect(heard[0]).toBe(0);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    const stop = (fraction: number) => {
      if (fraction > 0) throw new DOMException("stop", "AbortError");
    };
    await expect(measure({ ...small, cellMeters: 100 }, stop)).rejects.toThrow("stop");
  });

  it("refuses a region that is not there, one that is too large, and one too small for a cell", async () => {
    const refused = async (area: SurfaceParameters["area"], cellMeters: 500 | 100 = 500) =>
      (await measure({ ...small, area, cellMeters })).refused;
    expect(await refused({ type: "region", region: "atlantis" })).toBe("unknown-region");
    expect(await refused({ type: "region", region: "corridor" }, 100)).toBe("too-many-cells");
    const ring = [
      [6.5, 52.3],
      [6.5001, 52.3],
      [6.5, 52.3001],
      [6.5, 52.3],
    ];
    const geometry = { type: "Polygon" as const, coordinates: [ring] };
    expect(await refused({ type: "shape", name: "", geometry })).toBe("no-cells");
  });

  it("goes to another thread and stays the same", async () => {
    const outcome = await measured(small);
    expect(structuredClone(outcome)).toEqual(outcome);
    const buffers = suitabilitySurface.transfers?.(outcome) ?? [];
    const bytes = buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(bytes).toBeGreaterThan(outcome.lattice.cellCount * 13 * 2);
  });
});
