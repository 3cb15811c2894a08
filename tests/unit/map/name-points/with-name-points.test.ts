import type { Feature, Geometry, Position } from "geojson";
import { expect, it } from "vitest";
import { withNamePoints } from "../../../../src/map/name-points/with-name-points.ts";

it("writes the name of an area in the middle of its widest ground, in none of its holes", () => {
  // A tall stem on a wide foot, with a hole in the middle of the foot.
  const outline: Position[] = ring([6, 52], [6.4, 52], [6.4, 52.1], [6.05, 52.1], [6.05, 52.8], [6, 52.8]);
  const hole: Position[] = ring([6.1, 52.03], [6.15, 52.03], [6.15, 52.07], [6.1, 52.07]);
  const [first] = namePoints({ type: "Polygon", coordinates: [outline, hole] });
  expect(first?.rank).toBe(0);
  const [longitude = 0, latitude = 0] = first?.place ?? [];
  expect(latitude).toBeLessThan(52.1);
  expect(longitude > 6.1 && longitude < 6.15).toBe(false);
});

it("names one area of several parts once from afar, and again on ground that is far enough", () => {
  const parts = [6, 6.001, 7].map((west) => [square(west, 52, 0.1)]);
  const points = namePoints({ type: "MultiPolygon", coordinates: parts });
  expect(points.map(({ rank }) => rank)).toEqual([0, 1]);
  expect(points.some(({ place }) => (place[0] ?? 0) > 6.9)).toBe(true);
});

it("writes the name of a line on the middle of its longest part, and says which way it runs there", () => {
  const east: Position[] = [
    [6, 52],
    [6.4, 52],
  ];
  const north: Position[] = [
    [7, 52],
    [7, 52.1],
  ];
  expect(namePoints({ type: "MultiLineString", coordinates: [north, east] })).toEqual([
    { place: [6.2, 52], rank: 0, steep: false },
  ]);
  expect(namePoints({ type: "LineString", coordinates: north })).toMatchObject([{ steep: true }]);
});

it("names a long line near its ends as well", () => {
  const long: Position[] = [
    [5, 52],
    [8, 52],
  ];
  expect(namePoints({ type: "LineString", coordinates: long })).toMatchObject([
    { place: [6.5, 52], rank: 0 },
    { place: [5.5, 52], rank: 1 },
    { place: [7.5, 52], rank: 1 },
  ]);
});

it("gives the longest of the routes that share a name the name from afar", () => {
  const routes = [
    route("Twentekanaal (zijtak naar Almelo)", 0.1),
    route("Twentekanaal (Eefde – Delden)", 0.4),
    route("Zwarte Water", 0.1),
  ];
  const named = withNamePoints({ type: "FeatureCollection", features: routes }).features.slice(3);
  expect(named.map(({ properties }) => [properties?.name_nl, properties?.nameRank])).toEqual([
    ["Twentekanaal (zijtak naar Almelo)", 1],
    ["Twentekanaal (Eefde – Delden)", 0],
    ["Zwarte Water", 0],
  ]);
});

function namePoints(geometry: Geometry) {
  const feature: Feature = { type: "Feature", geometry, properties: { id: "a", name_nl: "A" } };
  const [first, ...points] = withNamePoints({ type: "FeatureCollection", features: [feature] }).features;
  expect(first).toBe(feature);
  return points.flatMap(({ geometry: at, properties }) =>
    at.type === "Point"
      ? [{ place: at.coordinates, rank: properties?.nameRank, steep: properties?.steep }]
      : [],
  );
}

function route(name: string, degrees: number): Feature {
  return {
    type: "Feature",
    geometry: {
      type: "LineString",
      coordinates: [
        [6, 52],
        [6 + degrees, 52],
      ],
    },
    properties: { name_nl: name },
  };
}

function square(west: number, south: number, side: number): Position[] {
  return ring([west, south], [west + side, south], [west + side, south + side], [west, south + side]);
}

function ring(...corners: Position[]): Position[] {
  return [...corners, ...corners.slice(0, 1)];
}
