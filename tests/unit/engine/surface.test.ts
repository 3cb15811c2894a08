import distance from "@turf/distance";
import nearestPointOnLine from "@turf/nearest-point-on-line";
import fc from "fast-check";
import type { Feature, Geometry, MultiPolygon, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import {
  type CellShape,
  cellAt,
  cellCenter,
  type Lattice,
  makeLattice,
} from "../../../src/engine/lattice.ts";
import { buildSegmentTree } from "../../../src/engine/segment-tree.ts";
import { measureSurface, type Surface } from "../../../src/engine/surface.ts";
import { fromRd, toRd } from "../../../src/geo/rd.ts";
import { oracleLayer, oracleNearest } from "../../oracle/brute-force.ts";
import { publicFeatures, publicLayers } from "../../oracle/public-data.ts";
import { seeded } from "../../oracle/random.ts";

/** The promise of the product, up to 28 km. */
const MAX_ERROR_METERS = 0.1;
const FAR_METERS = 28_000;
const TIE_METERS = 0.02;
const SAMPLES = 150;

function lattice(region: readonly (Polygon | MultiPolygon)[], shape: CellShape, cellMeters: number): Lattice {
  const made = makeLattice(region, shape, cellMeters);
  if (!made) throw new Error("too many cells");
  return made;
}

function emptySurface(cellCount: number): Surface {
  return { meters: new Float32Array(cellCount), features: new Int32Array(cellCount) };
}

function surface(geometries: readonly (Geometry | null)[], cells: Lattice): Surface {
  const out = emptySurface(cells.cellCount);
  measureSurface(buildSegmentTree(geometries), cells, 0, cells.cellCount, out);
  return out;
}

function layerFeatures(id: string): readonly Feature<Geometry | null>[] {
  const layer = publicLayers().find((each) => each.id === id);
  return layer ? publicFeatures(layer) : [];
}

const province = layerFeatures("province").flatMap(({ geometry }) =>
  geometry?.type === "MultiPolygon" || geometry?.type === "Polygon" ? [geometry] : [],
);

function box(west: number, south: number, east: number, north: number): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

const around: Polygon = { type: "Polygon", coordinates: [box(6, 52.4, 6.1, 52.46)] };

describe.each([
  "natura-2000",
  "waterways",
  "business-parks",
  "truck-parkings",
  "road-exits",
  "terminals",
  "ports",
  "corridor",
  "energy",
])("the surface of %s", (id) => {
  const features = layerFeatures(id);
  const ids = features.map(({ properties }) => String(properties?.id));
  const geometries = features.map(({ geometry }) => geometry);
  const oracle = oracleLayer(features);

  it.each([
    ["square", 250],
    ["hexagon", 500],
  ] as const)(
    "of %ss of %i m is within 0.1 m of the geodesic, and of the right feature",
    (shape, cellMeters) => {
      const cells = lattice(province, shape, cellMeters);
      const { meters, features: nearest } = surface(geometries, cells);
      const random = seeded(20261121);
      for (let sample = 0; sample < SAMPLES; sample++) {
        const cell = Math.floor(random() * cells.cellCount);
        const truth = oracleNearest(oracle, [...fromRd(cellCenter(cells, cell))], 4);
        const [first] = truth;
        if (!first) throw new Error("nothing found");
        const error = Math.abs((meters[cell] ?? Number.NaN) - first.meters);
        expect(error).toBeLessThanOrEqual(MAX_ERROR_METERS * Math.max(1, first.meters / FAR_METERS));
        const named = truth.find((each) => each.id === ids[nearest[cell] ?? -1]);
        expect((named?.meters ?? Number.NaN) - first.meters).toBeLessThanOrEqual(TIE_METERS);
      }
    },
    60_000,
  );
});

describe("a surface", () => {
  const cells = lattice([around], "square", 250);

  it("is infinite and of no feature where nothing has a place", () => {
    for (const geometries of [[], [null, null]]) {
      const { meters, features } = surface(geometries, cells);
      expect(new Set(meters)).toEqual(new Set([Number.POSITIVE_INFINITY]));
      expect(new Set(features)).toEqual(new Set([-1]));
    }
  });

  it("passes over a feature without a place and keeps the numbers of the others", () => {
    const { meters, features } = surface([null, { type: "Point", coordinates: [6.05, 52.43] }], cells);
    expect(new Set(features)).toEqual(new Set([1]));
    expect(Math.max(...meters)).toBeLessThan(10_000);
  });

  it("agrees with Turf to what its sphere allows (0.5 %)", () => {
    const line: Geometry = {
      type: "LineString",
      coordinates: [
        [6.01, 52.41],
        [6.03, 52.44],
        [6.05, 52.41],
        [6.07, 52.45],
      ],
    };
    const point: Geometry = { type: "Point", coordinates: [6.09, 52.42] };
    const { meters } = surface([line, point], cells);
    for (let cell = 0; cell < cells.cellCount; cell += 7) {
      const center = [...fromRd(cellCenter(cells, cell))];
      const turf = Math.min(
        distance(center, nearestPointOnLine(line, center), { units: "meters" }),
        distance(center, point.coordinates, { units: "meters" }),
      );
      expect(Math.abs((meters[cell] ?? Number.NaN) - turf)).toBeLessThan(0.005 * turf + 1);
    }
  });

  it("is 0 inside an area, not in its hole, and names the first of areas that overlap", () => {
    const area: Geometry = {
      type: "Polygon",
      coordinates: [box(6.01, 52.405, 6.09, 52.455), box(6.03, 52.42, 6.07, 52.44)],
    };
    const island: Geometry = { type: "MultiPolygon", coordinates: [[box(6.045, 52.427, 6.055, 52.433)]] };
    const below: Geometry = { type: "Polygon", coordinates: [box(6.005, 52.402, 6.025, 52.41)] };
    const { meters, features } = surface([area, island, below], cells);
    const at = (longitude: number, latitude: number) => {
      const cell = cellAt(cells, toRd([longitude, latitude]));
      return { meters: meters[cell], feature: features[cell] };
    };
    expect(at(6.02, 52.43)).toEqual({ meters: 0, feature: 0 });
    expect(at(6.05, 52.43)).toEqual({ meters: 0, feature: 1 });
    expect(at(6.015, 52.4075)).toEqual({ meters: 0, feature: 0 });
    expect(at(6.015, 52.4035)).toEqual({ meters: 0, feature: 2 });
    expect(at(6.037, 52.423).feature).toBe(0);
    expect(at(6.037, 52.423).meters).toBeGreaterThan(50);
    expect(at(6.037, 52.423).meters).toBeLessThan(700);
  });

  it("is about 0 on an edge, on a corner and on a point", () => {
    const [x, y] = cellCenter(cells, 40);
    const east = fromRd([x + 700, y]);
    const north = fromRd([x, y + 700]);
    const here = fromRd([x, y]);
    const triangle: Geometry = {
      type: "Polygon",
      coordinates: [[here, east, north, here].map((at) => [...at])],
    };
    const line: Geometry = { type: "LineString", coordinates: [[...fromRd([x - 900, y])], [...east]] };
    for (const geometry of [triangle, line, { type: "Point", coordinates: [...here] } as Geometry]) {
      const { meters } = surface([geometry], cells);
      expect(meters[40]).toBeLessThan(MAX_ERROR_METERS);
      expect(meters[41]).toBeLessThan(251);
    }
  });

  it("measures a lattice of one cell", () => {
    const [x, y] = cellCenter(cells, 0);
    const corners = [fromRd([x - 9, y - 9]), fromRd([x + 9, y - 9]), fromRd([x, y + 9])];
    const region: Polygon = {
      type: "Polygon",
      coordinates: [[...corners, ...corners.slice(0, 1)].map((at) => [...at])],
    };
    const one = lattice([region], "square", 250);
    const { meters, features } = surface(
      [{ type: "Point", coordinates: [...fromRd([x + 3000, y + 4000])] }],
      one,
    );
    expect(one.cellCount).toBe(1);
    expect(meters[0]).toBeCloseTo(5000, -1);
    expect([...features]).toEqual([0]);
  });

  it("is the same in pieces as in one, to the bit", () => {
    const features = [...layerFeatures("municipalities"), ...layerFeatures("waterways")];
    const tree = buildSegmentTree(features.map(({ geometry }) => geometry));
    for (const shape of ["square", "hexagon"] as const) {
      const whole = lattice(province, shape, 1000);
      const once = emptySurface(whole.cellCount);
      measureSurface(tree, whole, 0, whole.cellCount, once);
      const random = seeded(20261121);
      for (let first = 0; first < whole.cellCount; ) {
        const last = Math.min(whole.cellCount, first + Math.ceil(random() * 400));
        const piece = emptySurface(last - first);
        measureSurface(tree, whole, first, last, piece);
        expect(piece.meters).toEqual(once.meters.subarray(first, last));
        expect(piece.features).toEqual(once.features.subarray(first, last));
        first = last;
      }
    }
  });

  it("does nothing for no cells", () => {
    const out = emptySurface(0);
    const tree = buildSegmentTree([{ type: "Point", coordinates: [6, 52] }]);
    expect(measureSurface(tree, cells, 5, 5, out)).toMatchObject({ looks: 0, cellLooks: 0 });
  });

  it("looks at a few nodes and segments a cell, however many there are", () => {
    const tree = buildSegmentTree(layerFeatures("natura-2000").map(({ geometry }) => geometry));
    const fine = lattice(province, "square", 250);
    const effort = measureSurface(tree, fine, 0, fine.cellCount, emptySurface(fine.cellCount));
    expect(tree.segmentCount).toBeGreaterThan(30_000);
    expect((effort.looks + effort.cellLooks) / fine.cellCount).toBeLessThan(35);
  });
});

describe("the surface of anything", () => {
  const cells = lattice([around], "hexagon", 400);
  const place = fc.tuple(
    fc.double({ min: 5.8, max: 6.3, noNaN: true }),
    fc.double({ min: 52.3, max: 52.6, noNaN: true }),
  );
  const aPoint = place.map((coordinates): Geometry => ({ type: "Point", coordinates: [...coordinates] }));
  const aLine = fc
    .array(place, { minLength: 2, maxLength: 6 })
    .map((line): Geometry => ({ type: "LineString", coordinates: line.map((each) => [...each]) }));
  const aPolygon = fc.array(place, { minLength: 3, maxLength: 6 }).map(
    (corners): Geometry => ({
      type: "Polygon",
      coordinates: [[...corners, ...corners.slice(0, 1)].map((at) => [...at])],
    }),
  );
  const anything = fc.oneof(aPoint, aLine, aPolygon, fc.constant(null));

  it("is what brute force finds", () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 12 }), fc.nat(), (geometries, seed) => {
        const { meters, features } = surface(geometries, cells);
        const oracle = oracleLayer(
          geometries.map((geometry, id) => ({ type: "Feature", properties: { id }, geometry })),
        );
        for (let sample = 0; sample < 6; sample++) {
          const cell = (seed + sample * 37) % cells.cellCount;
          const truth = oracleNearest(oracle, [...fromRd(cellCenter(cells, cell))], geometries.length);
          const least = truth[0]?.meters ?? Number.POSITIVE_INFINITY;
          if (least === Number.POSITIVE_INFINITY) expect(meters[cell]).toBe(least);
          else expect(Math.abs((meters[cell] ?? Number.NaN) - least)).toBeLessThan(MAX_ERROR_METERS);
          const named = truth.find(({ id }) => id === String(features[cell]));
          expect(named?.meters ?? least).toBeLessThanOrEqual(least + MAX_ERROR_METERS);
        }
      }),
      { seed: 20261121, numRuns: 120 },
    );
  });

  it("never grows when a feature is added, and changes only to that feature", () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 8 }), anything, (geometries, added) => {
        const before = surface(geometries, cells);
        const after = surface([...geometries, added], cells);
        for (let cell = 0; cell < cells.cellCount; cell++) {
          const [was = Number.NaN, is = Number.NaN] = [before.meters[cell], after.meters[cell]];
          if (after.features[cell] === geometries.length) expect(is).toBeLessThanOrEqual(was);
          else expect([is, after.features[cell]]).toEqual([was, before.features[cell]]);
        }
      }),
      { seed: 20261121, numRuns: 60 },
    );
  });
});
