import { beforeAll, describe, expect, it } from "vitest";
import { suitability } from "../../../../src/analyses/suitability/index.ts";
import type { SuitabilityMeasured } from "../../../../src/analyses/suitability/measured.ts";
import type { SuitabilityParameters } from "../../../../src/analyses/suitability/question.ts";
import { scoreCandidates } from "../../../../src/analyses/suitability/score.ts";
import { cellOf, explainCell } from "../../../../src/analyses/suitability-surface/explain-cell.ts";
import { suitabilitySurface } from "../../../../src/analyses/suitability-surface/index.ts";
import { surfaceScorer } from "../../../../src/analyses/suitability-surface/score-surface.ts";
import type { SurfaceMeasured } from "../../../../src/analyses/suitability-surface/types.ts";
import { cellCenter } from "../../../../src/engine/lattice.ts";
import { fromRd } from "../../../../src/geo/rd.ts";
import { committedData } from "./committed-data.ts";

/** Distances and values of cells are in single precision. */
const TOLERANCE = 1e-4;

const PARAMETERS: SuitabilityParameters = {
  ...suitability.defaults,
  criteria: [
    { id: "terminal", option: null, curve: null },
    {
      id: "natura-2000",
      option: null,
      curve: {
        shape: "ideal",
        points: [
          [0, 0],
          [3000, 1],
          [9000, 0],
        ],
      },
    },
    {
      id: "quay",
      option: null,
      curve: {
        shape: "sigmoid",
        points: [
          [1000, 0.9],
          [8000, 0.1],
        ],
      },
    },
    {
      id: "multimodal",
      option: null,
      curve: {
        shape: "step",
        points: [
          [1, 0.4],
          [2, 1],
        ],
      },
    },
  ],
  weighting: { method: "direct", weights: { terminal: 40, "natura-2000": 30, quay: 20, multimodal: 10 } },
  conditions: [
    { criterion: "natura-2000", option: null, relation: "not-inside", amount: 0 },
    { criterion: "terminal", option: null, relation: "at-most", amount: 12_000 },
  ],
  combination: { method: "weighted-sum" },
};

let surface: SurfaceMeasured;
let points: SuitabilityMeasured;
let cells: readonly number[];

beforeAll(async () => {
  const { world, regions } = await committedData();
  const asked = { criteria: PARAMETERS.criteria, withPlanned: false };
  const outcome = await (await suitabilitySurface.load()).compute(
    world,
    { area: { type: "region", region: "twente" }, shape: "square", cellMeters: 500, ...asked },
    () => {},
    regions,
  );
  if (outcome.refused) throw new Error(outcome.refused);
  surface = outcome;
  cells = Array.from({ length: 60 }, (_, index) => index * Math.floor(outcome.lattice.cellCount / 60));
  const sites = cells.map((cell) => {
    const [longitude, latitude] = fromRd(cellCenter(outcome.lattice, cell));
    return { id: String(cell), type: "point", longitude, latitude, name: null } as const;
  });
  const parameters = { ...PARAMETERS, candidates: { type: "sites", sites } as const, withPlanned: false };
  points = await (await suitability.load()).compute(world, parameters, () => {}, regions);
});

describe("the score of a cell", () => {
  it.each([
    { method: "weighted-sum" },
    { method: "weighted-product" },
    { method: "owa", attitude: 0.3 },
  ] as const)("is that of its centre as a candidate, by $method", (combination) => {
    const parameters = { ...PARAMETERS, combination };
    const { scores } = surfaceScorer(surface)(parameters);
    const exact = scoreCandidates(points, parameters);
    const differences = cells.flatMap((cell, index) => {
      const isExcluded = exact.exclusions.has(index);
      expect(Number.isNaN(scores[cell])).toBe(isExcluded);
      const middle = ((exact.scoreLows[index] ?? 0) + (exact.scoreHighs[index] ?? 0)) / 2;
      return isExcluded ? [] : [Math.abs((scores[cell] ?? Number.NaN) - middle)];
    });
    expect(differences.length).toBeGreaterThan(10);
    expect(differences.length).toBeLessThan(cells.length);
    expect(Math.max(...differences)).toBeLessThan(TOLERANCE);
  });

  it("lies between 0 and 1 by TOPSIS, whose ideal is that of the cells", () => {
    const { scores } = surfaceScorer(surface)({ ...PARAMETERS, combination: { method: "topsis" } });
    const there = scores.filter((score) => !Number.isNaN(score));
    expect(Math.min(...there)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...there)).toBeLessThanOrEqual(1);
    expect(new Set(there).size).toBeGreaterThan(100);
  });

  it("shares the weight of what is not on the surface among the others", () => {
    const scorer = surfaceScorer(surface);
    const withArea = {
      ...PARAMETERS,
      criteria: [...PARAMETERS.criteria, { id: "site-area", option: null, curve: null }],
      weighting: {
        method: "direct",
        weights: { terminal: 20, "natura-2000": 15, quay: 10, multimodal: 5, "site-area": 50 },
      } as const,
    };
    expect(scorer(withArea).scores).toEqual(scorer(PARAMETERS).scores);
    expect(scorer(withArea).used.map(percent)).toEqual([40, 30, 20, 10]);
  });

  it("is not there without criteria or weights, and says why", () => {
    const scorer = surfaceScorer(surface);
    const none = scorer({ ...PARAMETERS, criteria: [] });
    const zero = scorer({ ...PARAMETERS, weighting: { method: "direct", weights: {} } });
    expect([none.obstacle, zero.obstacle]).toEqual(["no-criteria", "no-weights"]);
    expect(none.scores.every(Number.isNaN)).toBe(true);
  });

  it("follows a curve and a limit that change", () => {
    const scorer = surfaceScorer(surface);
    const before = scorer(PARAMETERS).scores;
    const steeper = PARAMETERS.criteria.map((use) =>
      use.id === "terminal"
        ? {
            ...use,
            curve: {
              shape: "inverse",
              points: [
                [0, 1],
                [3000, 0],
              ],
            } as const,
          }
        : use,
    );
    const after = scorer({ ...PARAMETERS, criteria: steeper, conditions: [] }).scores;
    expect(after.some(Number.isNaN)).toBe(false);
    expect(after.some((score, cell) => score < (before[cell] ?? 0) - 0.1)).toBe(true);
    expect(scorer(PARAMETERS).scores).toEqual(before);
  });
});

describe("explaining a cell", () => {
  it("gives every criterion with its asset; the parts come to the score", () => {
    const scores = surfaceScorer(surface)(PARAMETERS);
    const cell = scores.scores.findIndex((score) => score > 0.5);
    const explained = explainCell(surface, scores, PARAMETERS, cell);
    const sum = explained.criteria.reduce(
      (total, { weight, value }) => total + (weight * (value.low + value.high)) / 2,
      0,
    );
    expect(sum).toBeCloseTo(explained.score ?? Number.NaN, 3);
    expect(explained.criteria.map(percent)).toEqual([40, 30, 20, 10]);
    expect(explained.criteria[0]?.asset?.layer).toBe("terminals");
    expect(explained.broken).toEqual([]);
    expect(cellOf(surface, explained.center)).toBe(cell);
  });

  it("names the limits that an excluded cell breaks", () => {
    const scores = surfaceScorer(surface)(PARAMETERS);
    const inside = surface.columns.find(({ id }) => id === "natura-2000")?.highs.indexOf(0) ?? -1;
    const explained = explainCell(surface, scores, PARAMETERS, inside);
    expect(explained.score).toBeNull();
    expect(explained.broken[0]).toMatchObject({
      condition: { relation: "not-inside" },
      amount: { high: 0 },
      asset: { layer: "natura-2000" },
    });
  });

  it("has nothing to explain outside the surface", () => {
    expect(cellOf(surface, [4.9, 52.4])).toBeNull();
  });
});

function percent({ weight }: { readonly weight: number }): number {
  return Math.round(weight * 100);
}
