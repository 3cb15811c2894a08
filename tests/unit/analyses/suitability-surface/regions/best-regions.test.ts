import area from "@turf/area";
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import { expect, it } from "vitest";
import { suitability } from "../../../../../src/analyses/suitability/index.ts";
import { suitabilitySurface } from "../../../../../src/analyses/suitability-surface/index.ts";
import {
  bestRegions,
  REGIONS_ASKED,
  regionsObstacle,
} from "../../../../../src/analyses/suitability-surface/regions/best-regions.ts";
import { surfaceScorer } from "../../../../../src/analyses/suitability-surface/score-surface.ts";
import { cellCenter } from "../../../../../src/engine/lattice.ts";
import { fromRd } from "../../../../../src/geo/rd.ts";
import { committedData } from "../committed-data.ts";

async function twente(cellMeters: 500 | 250) {
  const { world, regions } = await committedData();
  const criteria = [
    { id: "terminal", option: null, curve: null },
    { id: "natura-2000", option: null, curve: null },
  ];
  const { compute } = await suitabilitySurface.load();
  const measured = await compute(
    world,
    { area: { type: "region", region: "twente" }, shape: "square", cellMeters, criteria, withPlanned: false },
    () => {},
    regions,
  );
  if (measured.refused) throw new Error(measured.refused);
  const scores = surfaceScorer(measured)({
    ...suitability.defaults,
    criteria,
    weighting: { method: "direct", weights: { terminal: 60, "natura-2000": 40 } },
    conditions: [{ criterion: "natura-2000", option: null, relation: "not-inside", amount: 0 }],
    combination: { method: "weighted-sum" },
  });
  return { lattice: measured.lattice, scores };
}

it("finds areas that can be candidates: named, of the size they say, with the cells they were made of", async () => {
  const { lattice, scores } = await twente(250);
  const found = bestRegions(lattice, scores, REGIONS_ASKED, (number) => `Gebied ${number}`);
  expect(found.map(({ shape }) => shape.name)).toEqual([1, 2, 3, 4, 5].map((number) => `Gebied ${number}`));
  for (const { shape, hectares } of found) {
    const geometry = shape.geometry;
    if (geometry.type !== "Polygon") throw new Error(geometry.type);
    expect(hectares).toBeGreaterThanOrEqual(REGIONS_ASKED.minimumHectares);
    expect(hectares).toBeLessThanOrEqual(REGIONS_ASKED.maximumHectares);
    expect(area(geometry) / 10_000 / hectares).toBeGreaterThan(0.85);
    expect(area(geometry) / 10_000 / hectares).toBeLessThan(1.15);
    const inside = scores.scores.filter((_, cell) =>
      booleanPointInPolygon([...fromRd(cellCenter(lattice, cell))], geometry),
    );
    expect(inside.length * 6.25).toBeGreaterThan(hectares * 0.8);
    expect(Math.min(...inside)).toBeGreaterThan(0.5);
  }
});

it("says why nothing can be found, before it looks", async () => {
  const { lattice } = await twente(500);
  const obstacle = (asked: Partial<typeof REGIONS_ASKED>) =>
    regionsObstacle(lattice, { ...REGIONS_ASKED, ...asked });
  expect(obstacle({})).toBeNull();
  expect(obstacle({ minimumHectares: 200 })).toBe("bounds");
  expect(obstacle({ totalHectares: 20 })).toBe("total");
  expect(obstacle({ minimumHectares: 1, maximumHectares: 20 })).toBe("smaller-than-cell");
});
