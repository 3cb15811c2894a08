import distance from "@turf/distance";
import nearestPointOnLine from "@turf/nearest-point-on-line";
import fc from "fast-check";
import type { Geometry, LineString, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { packGeometries } from "../../../src/engine/pack.ts";
import { type Question, rankFeatures } from "../../../src/engine/rank.ts";
import {
  insidePolygon,
  metersToSegment,
  oracleLayer,
  oracleMeters,
  oracleNearest,
  segmentsOf,
} from "../../oracle/brute-force.ts";

const SETTINGS = { seed: 20261121, numRuns: 150 };
const ONE: Question = { count: 1, radiiMeters: [], marginMeters: 0 };

function rank(site: Geometry, features: readonly (Geometry | null)[], question: Partial<Question> = {}) {
  return rankFeatures(packGeometries([site]), packGeometries(features), { ...ONE, ...question });
}

function metersBetween(site: Geometry, feature: Geometry): number {
  return rank(site, [feature]).nearest[0]?.distanceMeters ?? Number.NaN;
}

function point(longitude: number, latitude: number): Geometry {
  return { type: "Point", coordinates: [longitude, latitude] };
}

function square(west: number, south: number, size: number): Position[] {
  return [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
}

const place = fc.tuple(
  fc.double({ min: 5.8, max: 7, noNaN: true }),
  fc.double({ min: 52.1, max: 52.8, noNaN: true }),
);
const aPoint = place.map(([longitude, latitude]) => point(longitude, latitude));
const aLine = fc
  .array(place, { minLength: 2, maxLength: 6 })
  .map(
    (coordinates): LineString => ({ type: "LineString", coordinates: coordinates.map((each) => [...each]) }),
  );
/** Star-shaped, so that its edges do not cross. */
const aPolygon = fc
  .tuple(place, fc.array(fc.double({ min: 0.005, max: 0.05, noNaN: true }), { minLength: 3, maxLength: 9 }))
  .map(([[longitude, latitude], radii]): Polygon => {
    const corners = radii.map((radius, index) => {
      const angle = (2 * Math.PI * index) / radii.length;
      return [longitude + 1.6 * radius * Math.cos(angle), latitude + radius * Math.sin(angle)];
    });
    return { type: "Polygon", coordinates: [[...corners, corners[0] ?? []]] };
  });
/** Turf's segments are great circles: within 2 km that is our straight line in degrees to 0.1 m. */
const aShortLine = fc
  .tuple(
    place,
    fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), { minLength: 1 }),
  )
  .map(([[longitude, latitude], steps]): LineString => {
    const coordinates = [[longitude, latitude]];
    for (const [east, north] of steps) {
      const [x = 0, y = 0] = coordinates.at(-1) ?? [];
      coordinates.push([x + east / 500, y + north / 500]);
    }
    return { type: "LineString", coordinates };
  });
const anything = fc.oneof(aPoint, aLine, aPolygon);

describe("a hand-computed case", () => {
  it("measures 0.1° along the parallel of 52° as the formula of the ellipsoid has it", () => {
    // N cos φ Δλ; over 7 km the geodesic is 0.3 mm shorter.
    const normal = 6378137 / Math.sqrt(1 - 0.00669437999014 * Math.sin((52 * Math.PI) / 180) ** 2);
    const parallel = normal * Math.cos((52 * Math.PI) / 180) * ((0.1 * Math.PI) / 180);
    expect(metersBetween(point(6, 52), point(6.1, 52))).toBeCloseTo(parallel, 1);
  });

  it("drops the foot on a meridian due east, with the line and the bearing to it", () => {
    const [near] = rank(point(6, 52.5), [
      {
        type: "LineString",
        coordinates: [
          [6.1, 52],
          [6.1, 53],
        ],
      },
    ]).nearest;
    expect(near?.to[0]).toBeCloseTo(6.1, 9);
    // The shortest way to a meridian bends away from the parallel, to the north.
    expect(near?.to[1]).toBeGreaterThan(52.5);
    expect(near?.bearingDegrees).toBeCloseTo(89.92, 1);
    expect(near?.distanceMeters).toBeLessThan(oracleMeters([6, 52.5], [6.1, 52.5]));
  });

  it("is 0 inside, and the way to the hole's edge in a hole", () => {
    const ring: Geometry = { type: "Polygon", coordinates: [square(6, 52, 0.3), square(6.1, 52.1, 0.1)] };
    expect(metersBetween(point(6.05, 52.05), ring)).toBe(0);
    expect(metersBetween(point(6.15, 52.12), ring)).toBeCloseTo(oracleMeters([6.15, 52.12], [6.15, 52.1]), 1);
    const islands: Geometry = {
      type: "MultiPolygon",
      coordinates: [[square(6, 52, 0.1)], [square(6.5, 52, 0.1)]],
    };
    expect(metersBetween(point(6.55, 52.05), islands)).toBe(0);
    expect(metersBetween(point(6.49, 52.05), islands)).toBeCloseTo(
      oracleMeters([6.49, 52.05], [6.5, 52.05]),
      1,
    );
  });

  it("counts a feature on the radius, and one that touches", () => {
    const meters = oracleMeters([6, 52], [6.01, 52]);
    const features = [point(6.01, 52), point(6, 52), point(6.02, 52)];
    const { within } = rank(point(6, 52), features, { radiiMeters: [meters + 1e-6, meters - 1e-6, 0] });
    expect(within).toEqual([[1, 0], [1], [1]]);
    expect(rank(point(6, 52), [point(6, 52)]).nearest[0]).toMatchObject({
      distanceMeters: 0,
      bearingDegrees: null,
    });
  });

  it("has no answer where nothing has a place", () => {
    expect(rank(point(6, 52), [null]).nearest).toEqual([]);
    expect(rank(point(6, 52), [], { radiiMeters: [1000] })).toMatchObject({ nearest: [], within: [[]] });
    expect(
      rank(point(6, 52), [
        null,
        {
          type: "MultiPoint",
          coordinates: [
            [6, 53],
            [6, 52.1],
          ],
        },
      ]).nearest,
    ).toMatchObject([{ feature: 1, to: [6, 52.1] }]);
  });

  it("counts features, not their segments", () => {
    const line: Geometry = {
      type: "LineString",
      coordinates: Array.from({ length: 200 }, (_, index) => [6 + index / 10_000, 52]),
    };
    const { nearest, within } = rank(point(6, 52.001), [line, point(6, 52.02)], {
      count: 2,
      radiiMeters: [5000],
    });
    expect(nearest.map(({ feature }) => feature)).toEqual([0, 1]);
    expect(within).toEqual([[0, 1]]);
  });

  it("names rivals beyond the nearest", () => {
    const { rivals } = rank(point(6, 52), [point(6.01, 52), point(6.011, 52), point(6.1, 52)], {
      marginMeters: 200,
    });
    expect(rivals.map(({ feature }) => feature)).toEqual([1]);
  });

  it("leaves out what is not accepted", () => {
    const { nearest, within } = rank(point(6, 52), [point(6, 52), point(6.1, 52)], {
      accepts: (feature) => feature === 1,
      radiiMeters: [100_000],
    });
    expect(nearest.map(({ feature }) => feature)).toEqual([1]);
    expect(within).toEqual([[1]]);
  });
});

describe("for any geometry", () => {
  it("is as far one way as the other", () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        expect(metersBetween(a, b)).toBeCloseTo(metersBetween(b, a), 1);
      }),
      SETTINGS,
    );
  });

  it("gives the same features in whatever order they are packed", () => {
    fc.assert(
      fc.property(aPoint, fc.array(anything, { minLength: 2, maxLength: 12 }), (site, features) => {
        const forward = rank(site, features, { count: 3, radiiMeters: [10_000] });
        const backward = rank(site, [...features].reverse(), { count: 3, radiiMeters: [10_000] });
        const meters = (ranking: typeof forward) =>
          ranking.nearest.map(({ distanceMeters }) => distanceMeters.toFixed(6));
        expect(meters(backward)).toEqual(meters(forward));
        expect(backward.within[0]?.length).toBe(forward.within[0]?.length);
      }),
      SETTINGS,
    );
  });

  it("is 0 exactly when edges cross or one holds the other", () => {
    fc.assert(
      fc.property(aPolygon, fc.oneof(aPoint, aPolygon), (polygon, other) => {
        const meters = metersBetween(other, polygon);
        expect(meters === 0).toBe(touches(polygon, other));
      }),
      { ...SETTINGS, numRuns: 600 },
    );
  });

  it("measures area to area as brute force does", () => {
    fc.assert(
      fc.property(aPolygon, fc.oneof(aLine, aPolygon), (site, feature) => {
        const meters = metersBetween(site, feature);
        if (meters > 0) expect(Math.abs(meters - bruteForce(site, feature))).toBeLessThan(0.1);
      }),
      { ...SETTINGS, numRuns: 60 },
    );
  });

  it("finds the features that brute force finds within a radius", () => {
    fc.assert(
      fc.property(place, fc.array(anything, { minLength: 1, maxLength: 15 }), (site, geometries) => {
        const radiiMeters = [2_000, 10_000, 30_000];
        const oracle = oracleLayer(
          geometries.map((geometry, id) => ({ type: "Feature", properties: { id }, geometry })),
        );
        const all = oracleNearest(oracle, [...site], Number.POSITIVE_INFINITY);
        const { within } = rank(point(...site), geometries, { radiiMeters });
        expect(within.map((found) => found.length)).toEqual(
          radiiMeters.map((radius) => all.filter(({ meters }) => meters <= radius).length),
        );
      }),
      SETTINGS,
    );
  });

  it("agrees with Turf to what its sphere allows (0.5 %)", () => {
    fc.assert(
      fc.property(place, aShortLine, (site, line) => {
        const turf = nearestPointOnLine(line, [...site]);
        const turfMeters = distance([...site], turf, { units: "meters" });
        const meters = metersBetween(point(...site), line);
        expect(Math.abs(meters - turfMeters)).toBeLessThan(0.005 * turfMeters + 1);
      }),
      SETTINGS,
    );
  });
});

function touches(polygon: Polygon, other: Geometry): boolean {
  if (other.type === "Point") return insidePolygon(other.coordinates, polygon.coordinates);
  if (other.type !== "Polygon") throw new Error(other.type);
  const [ring = []] = polygon.coordinates;
  const [otherRing = []] = other.coordinates;
  return (
    insidePolygon(ring[0] ?? [], other.coordinates) ||
    insidePolygon(otherRing[0] ?? [], polygon.coordinates) ||
    segmentsOf(ring).some((a) => segmentsOf(otherRing).some((b) => side(a, b) && side(b, a)))
  );
}

/** Whether the ends of `other` lie on both sides of `segment`. */
function side(segment: readonly Position[], other: readonly Position[]): boolean {
  const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = segment;
  const turn = ([x = 0, y = 0]: Position) => Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
  return turn(other[0] ?? []) !== turn(other[1] ?? []);
}

/** Every corner of one to every edge of the other: where edges do not cross, the shortest way begins at one. */
function bruteForce(site: Polygon, feature: LineString | Polygon): number {
  const siteLine = site.coordinates[0] ?? [];
  const featureLine = feature.type === "Polygon" ? (feature.coordinates[0] ?? []) : feature.coordinates;
  return Math.min(
    ...siteLine.flatMap((corner) => segmentsOf(featureLine).map((edge) => metersToSegment(corner, edge))),
    ...featureLine.flatMap((corner) => segmentsOf(siteLine).map((edge) => metersToSegment(corner, edge))),
  );
}
