import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RdPoint } from "../../../src/core/coordinates.ts";
import { type Density, type DensityRule, densityOfPairs } from "../../../src/engine/density.ts";
import { densityOfPoints, type WeighedPoints } from "../../../src/engine/grid-density.ts";
import { fromRd } from "../../../src/geo/rd.ts";
import { oracleMeters } from "../../oracle/brute-force.ts";
import { differingCores } from "../../oracle/core-partition.ts";
import { askSklearn, sklearnMissing } from "../../oracle/sklearn.ts";

const HOME: RdPoint = [230_000, 490_000];

interface Place {
  readonly x: number;
  readonly y: number;
  readonly hectares: number;
}

function pointsOf(places: readonly Place[]): WeighedPoints {
  return {
    xs: Float64Array.from(places, ({ x }) => HOME[0] + x),
    ys: Float64Array.from(places, ({ y }) => HOME[1] + y),
    hectares: Float64Array.from(places, ({ hectares }) => hectares),
  };
}

/** DBSCAN as it is in a textbook: every pair over the ellipsoid, clusters by walking from core to core. */
function oracle({ xs, ys, hectares }: WeighedPoints, radiusMeters: number, rule: DensityRule) {
  const places = Array.from(xs, (x, at) => [...fromRd([x, ys[at] as number])]);
  const near = places.map((from) => places.map((to) => oracleMeters(from, to)));
  const isNear = (a: number, b: number) => (near[a]?.[b] ?? 0) <= radiusMeters;
  const all = [...places.keys()];
  const isCore = all.map((a) => {
    const around = all.filter((b) => isNear(a, b));
    const sum = around.reduce((total, b) => total + (hectares[b] || 0), 0);
    return around.length >= rule.minimumSites && sum >= rule.minimumHectares - 1e-6 ? 1 : 0;
  });
  const labels = all.map(() => -1);
  for (const start of all) {
    if (!isCore[start] || labels[start] !== -1) continue;
    const open = [start];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (labels[next] !== -1) continue;
      labels[next] = start;
      open.push(...all.filter((b) => isCore[b] && labels[b] === -1 && isNear(next as number, b)));
    }
  }
  for (const a of all) {
    if (isCore[a]) continue;
    const cores = all.filter((b) => isCore[b] && isNear(a, b));
    const [nearest] = cores.sort((b, c) => (near[a]?.[b] ?? 0) - (near[a]?.[c] ?? 0) || b - c);
    if (nearest !== undefined) labels[a] = labels[nearest] as number;
  }
  return { isCore, labels };
}

/** No pair so near to the radius that a millimetre would decide it, and no two cores as near to one point. */
function isSharp({ xs, ys }: WeighedPoints, radiusMeters: number): boolean {
  const meters = Array.from(xs, (x, a) =>
    Array.from(xs, (toX, b) => Math.hypot(x - toX, (ys[a] as number) - (ys[b] as number))),
  );
  return meters.every((row, a) => {
    const sorted = row.filter((_, b) => b !== a).sort((m, n) => m - n);
    return sorted.every(
      (value, at) => Math.abs(value - radiusMeters) > 1 && value - (sorted[at - 1] ?? -9) > 0.2,
    );
  });
}

const place = fc.record({
  x: fc.integer({ min: 0, max: 12_000 }),
  y: fc.integer({ min: 0, max: 12_000 }),
  hectares: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(Number.NaN)),
});
const rule = fc.record({
  minimumSites: fc.integer({ min: 1, max: 5 }),
  minimumHectares: fc.constantFrom(0, 10, 50, 120),
});
const radius = fc.constantFrom(300, 1000, 2500);

function everyPair({ xs, ys, hectares }: WeighedPoints, radiusMeters: number, wanted: DensityRule): Density {
  return densityOfPairs(hectares, wanted, (visit) => {
    for (let a = 0; a < xs.length; a++) {
      for (let b = a + 1; b < xs.length; b++) {
        const squared =
          ((xs[a] as number) - (xs[b] as number)) ** 2 + ((ys[a] as number) - (ys[b] as number)) ** 2;
        if (squared <= radiusMeters ** 2) visit(a, b, squared);
      }
    }
  });
}

describe("densityOfPoints", () => {
  it("is what every pair over the ellipsoid says", () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 25 }), rule, radius, (places, wanted, radiusMeters) => {
        const points = pointsOf(places);
        fc.pre(isSharp(points, radiusMeters));
        const found = densityOfPoints(points, radiusMeters, wanted);
        const truth = oracle(points, radiusMeters, wanted);
        expect([...found.isCore]).toEqual(truth.isCore);
        expect([...found.clusterOf]).toEqual(truth.labels);
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  it("is what the pairs say, also with places on top of each other", () => {
    const close = fc.record({
      x: fc.integer({ min: 0, max: 8 }).map((step) => step * 97),
      y: fc.integer({ min: 0, max: 8 }).map((step) => step * 89),
      hectares: fc.constantFrom(Number.NaN, 3.3333, 12.1),
    });
    fc.assert(
      fc.property(fc.array(close, { maxLength: 120 }), rule, (places, wanted) => {
        // In the plane both: around Amersfoort ground and plane differ by less than the steps do.
        const points = pointsOf(places);
        const found = densityOfPoints(points, 250, wanted);
        const truth = everyPair(points, 250, wanted);
        expect([...found.isCore]).toEqual([...truth.isCore]);
        expect(differingCores(partition(found), partition(truth))).toBe(0);
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it("does not feel the order of the points", () => {
    fc.assert(
      fc.property(
        fc
          .array(place, { maxLength: 30 })
          .chain((places) =>
            fc.tuple(
              fc.constant(places),
              fc.shuffledSubarray([...places.keys()], { minLength: places.length }),
            ),
          ),
        rule,
        radius,
        ([places, order], wanted, radiusMeters) => {
          const points = pointsOf(places);
          fc.pre(isSharp(points, radiusMeters));
          const found = densityOfPoints(points, radiusMeters, wanted);
          const shuffled = densityOfPoints(
            pointsOf(order.map((at) => places[at] as Place)),
            radiusMeters,
            wanted,
          );
          expect([...shuffled.isCore]).toEqual(order.map((at) => found.isCore[at]));
          const groups = (density: Density, nameOf: (at: number) => number) =>
            JSON.stringify(
              [...new Set(density.clusterOf)]
                .map((cluster) =>
                  [...density.clusterOf.keys()]
                    .filter((at) => density.clusterOf[at] === cluster)
                    .map(nameOf)
                    .sort((a, b) => a - b),
                )
                .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
            );
          expect(groups(shuffled, (at) => order[at] as number)).toBe(groups(found, (at) => at));
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });

  it("takes hectares for what makes a core as well as their number", () => {
    const hectares = [10, 20, 30, 10, Number.NaN, 100];
    const xs = [0, 400, 800, 1190, 1600, 2000];
    const points = pointsOf(xs.map((x, at) => ({ x, y: 0, hectares: hectares[at] as number })));
    const found = densityOfPoints(points, 500, { minimumSites: 3, minimumHectares: 60 });
    expect([...found.isCore]).toEqual([0, 1, 1, 0, 1, 0]);
    // The fourth is near cores on both sides and joins the nearer, without joining their clusters.
    expect([...found.clusterOf]).toEqual([1, 1, 1, 1, 4, 4]);
  });

  it("gives a point between two clusters to the nearer core", () => {
    const asked = { minimumSites: 3, minimumHectares: 0 };
    const groups = (shift: number) =>
      pointsOf(
        [-1400, -1000, -950, 0 + shift, 1000, 950, 1400].map((x) => ({ x, y: 0, hectares: Number.NaN })),
      );
    expect(densityOfPoints(groups(20), 955, asked).clusterOf[3]).toBe(4);
    expect(densityOfPoints(groups(-20), 955, asked).clusterOf[3]).toBe(0);
  });

  it.each([
    ["nothing", [], []],
    ["one point", [{ x: 0, y: 0, hectares: 5 }], [-1]],
    [
      "points far out",
      [
        { x: 4.7e7, y: -3e7, hectares: 5 },
        { x: 4.7e7, y: -3e7, hectares: 5 },
      ],
      [0, 0],
    ],
  ])("is defined for %s", (_, places, clusters) => {
    const asked = { minimumSites: 2, minimumHectares: 0 };
    expect([...densityOfPoints(pointsOf(places), 1000, asked).clusterOf]).toEqual(clusters);
  });

  it.each([
    [Number.NaN, 10, -1],
    [Number.NaN, 0, 0],
    [1, 10, 0],
  ])(
    "is defined for 100,000 points in one place, of %s hectares where %s are asked",
    (hectares, minimumHectares, cluster) => {
      const points = pointsOf(Array.from({ length: 100_000 }, () => ({ x: 5, y: 5, hectares })));
      const { clusterOf } = densityOfPoints(points, 1000, { minimumSites: 5, minimumHectares });
      expect(new Set(clusterOf)).toEqual(new Set([cluster]));
    },
  );
});

it("gives a site as near to two cores to the first, whatever the order of the pairs", () => {
  // 0 and 1 are a cluster and 2 and 3 another; 4 is as near to 1 as to 2, and with 20 hectares around no core.
  const pairs = [
    [0, 1, 1],
    [2, 3, 1],
    [4, 2, 9],
    [1, 4, 9],
  ] as const;
  const hectares = Float64Array.from([20, 10, 10, 20, Number.NaN]);
  for (const order of [pairs, pairs.toReversed()]) {
    const found = densityOfPairs(hectares, { minimumSites: 2, minimumHectares: 30 }, (visit) => {
      for (const [one, other, squared] of order) visit(one, other, squared);
    });
    expect([...found.isCore]).toEqual([1, 1, 1, 1, 0]);
    expect([...found.clusterOf]).toEqual([0, 0, 2, 2, 0]);
  }
});

const missing = sklearnMissing();
describe.skipIf(missing !== null)(`scikit-learn${missing ? ` (${missing})` : ""}`, () => {
  it("finds the same cores in the same clusters", { timeout: 60_000 }, () => {
    const places = Array.from({ length: 3000 }, (_, at) => ({
      x: (at * 7919) % 60_000,
      y: ((at * at) % 9973) * 5,
      hectares: (at % 40) + 0.5,
    }));
    const points = pointsOf(places);
    const found = densityOfPoints(points, 900, { minimumSites: 4, minimumHectares: 0 });
    expect(differingCores(partition(found), askSklearn(points, 900, 4))).toBe(0);
    const weighed = densityOfPoints(points, 900, { minimumSites: 1, minimumHectares: 70 });
    const weights = points.hectares.map((hectares) => hectares * 10_000);
    expect(differingCores(partition(weighed), askSklearn(points, 900, 700_000, { weights }))).toBe(0);
    expect(weighed.isCore).toContain(0);
    expect(weighed.isCore).toContain(1);
  });
});

function partition({ isCore, clusterOf }: Density) {
  return { isCore, labels: clusterOf };
}
