import { describe, expect, it } from "vitest";
import { groupByMeans } from "../../../../src/analyses/clusters/k-means.ts";
import type { HexagonsResult, HubsResult } from "../../../../src/analyses/clusters/result.ts";
import { seeded } from "../../../../src/core/seeded.ts";
import { toRd } from "../../../../src/geo/rd.ts";
import { insidePolygon } from "../../../oracle/brute-force.ts";
import { committedWorld } from "../suitability/world.ts";
import { at, find, park, parks, worldWith } from "./world.ts";

async function hubs(...given: Parameters<typeof find>): Promise<HubsResult> {
  const [world, parameters, regions] = given;
  const { result } = await find(world, { ...parameters, method: "k-means" }, regions);
  if (result.method !== "k-means") throw new Error(result.method);
  return result;
}

/** The least there is: every division in two, each to its own weighted middle. */
function bestInTwo(xs: readonly number[], ys: readonly number[], weights: readonly number[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let division = 1; division < 2 ** xs.length - 1; division++) {
    let inertia = 0;
    for (const side of [0, 1]) {
      const own = [...xs.keys()].filter((point) => ((division >> point) & 1) === side);
      const sum = (value: (point: number) => number) => own.reduce((total, point) => total + value(point), 0);
      const weight = sum((point) => weights[point] ?? 0);
      const x = sum((point) => (weights[point] ?? 0) * (xs[point] ?? 0)) / weight;
      const y = sum((point) => (weights[point] ?? 0) * (ys[point] ?? 0)) / weight;
      inertia += sum(
        (point) => (weights[point] ?? 0) * (((xs[point] ?? 0) - x) ** 2 + ((ys[point] ?? 0) - y) ** 2),
      );
    }
    best = Math.min(best, inertia);
  }
  return best;
}

describe("groupByMeans", () => {
  it("divides a few points as well as any division does", async () => {
    const random = seeded(4);
    for (let run = 0; run < 20; run++) {
      const draw = () => Array.from({ length: 9 }, () => Math.round(random() * 1000));
      const [xs, ys, weights] = [draw(), draw(), draw().map((weight) => weight + 1)];
      const found = await groupByMeans(
        Float64Array.from(xs),
        Float64Array.from(ys),
        Float64Array.from(weights),
        2,
        seeded(run),
      );
      expect(found.inertia / bestInTwo(xs, ys, weights)).toBeCloseTo(1, 9);
    }
  });
});

describe("hubs", () => {
  it("lie where the hectares are, and say how far their sites lie", async () => {
    const world = worldWith(
      parks(
        park("big", at(0, 0), 90),
        park("small", at(1000, 0), 10),
        park("silent", at(500, 0), null),
        park("other", at(40_000, 0), 50),
      ),
    );
    const { hubs: found, meanMeters, isUnweighted } = await hubs(world, { hubs: 2 });
    expect(isUnweighted).toBe(false);
    expect(found.map(({ hectares }) => hectares)).toEqual([
      { known: 100, unknownCount: 1 },
      { known: 50, unknownCount: 0 },
    ]);
    const [x] = toRd(found[0]?.center ?? [0, 0]);
    expect(x - 230_000).toBeCloseTo(100, 0);
    expect(found[0]?.meanMeters).toBeCloseTo(0.9 * 100 + 0.1 * 900, 0);
    expect(found[0]?.farthestMeters).toBeCloseTo(900, 0);
    expect(found[0]?.memberMeters.map(Math.round)).toEqual([100, 400, 900]);
    expect(meanMeters).toBeCloseTo(180 * (100 / 150), 0);
  });

  it("weighs every site as much when no hectares are known", async () => {
    const world = worldWith(parks(park("a", at(0, 0), null), park("b", at(1000, 0), null)));
    const { hubs: found, isUnweighted } = await hubs(world, { hubs: 1 });
    expect(isUnweighted).toBe(true);
    expect(toRd(found[0]?.center ?? [0, 0])[0] - 230_000).toBeCloseTo(500, 0);
  });

  it("says that there are fewer places than hubs", async () => {
    const outcome = await find(worldWith(parks(park("a", at(0, 0), 4))), { method: "k-means", hubs: 3 });
    expect(outcome.warnings).toContainEqual({ code: "fewer-sites-than-hubs", subject: "sites", count: 1 });
  });
});

describe("hexagons", () => {
  it("hold every site with a place once, where it lies, and are all as large", async () => {
    const { world, regions } = await committedWorld();
    const outcome = await find(world, { method: "hexagons", region: "overijssel" }, regions);
    const { hexagons } = outcome.result as HexagonsResult;
    const members = hexagons.flatMap((hexagon) => hexagon.members);
    const placed = outcome.sites.flatMap(({ isListed, center }, index) =>
      isListed && center ? [index] : [],
    );
    expect(members.toSorted((a, b) => a - b)).toEqual(placed);
    for (const { polygon, members: own, areaHectares, hectares } of hexagons) {
      for (const member of own) {
        const center = outcome.sites[member]?.center ?? [0, 0];
        expect(insidePolygon([...center], polygon.coordinates)).toBe(true);
      }
      expect(Math.abs(areaHectares / (2.598 * 2.5 ** 2 * 100) - 1)).toBeLessThan(0.02);
      const sum = own.reduce((total, member) => total + (outcome.sites[member]?.hectares ?? 0), 0);
      expect(hectares.known).toBeCloseTo(sum, 3);
    }
  });

  it("stay where they are when a site is added", async () => {
    const few = [park("a", at(0, 0), 4), park("b", at(900, 3000), 4)];
    const before = await find(worldWith(parks(...few)), { method: "hexagons" });
    const after = await find(worldWith(parks(...few, park("c", at(2000, 1000), 4))), { method: "hexagons" });
    const ids = ({ result }: typeof before) => (result as HexagonsResult).hexagons.map(({ id }) => id);
    expect(ids(after)).toEqual(expect.arrayContaining(ids(before)));
  });
});
