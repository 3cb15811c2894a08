import type { Feature, Geometry, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { oracleLayer, oracleMeters, oracleNearest } from "../../../oracle/brute-force.ts";
import { publicFeatures, publicLayers } from "../../../oracle/public-data.ts";
import { amountOf, asked, columnOf, committedWorld, measure, NOTHING } from "./world.ts";

type Properties = Readonly<Record<string, unknown>>;

/** What surely counts today, said again without the criteria. */
const COUNTS: Readonly<Record<string, readonly [layer: string, counts: (own: Properties) => boolean]>> = {
  "terminal-container": [
    "terminals",
    ({ kind, status }) => status === "existing" && (kind === "container" || kind === "trimodal"),
  ],
  "road-exit": ["road-exits", ({ kind }) => kind === "exit"],
  schools: ["institutions", ({ kind, status }) => kind === "school" && status === "existing"],
  housing: ["places", () => true],
  "natura-2000": ["natura-2000", () => true],
  "natura-2000-nitrogen": ["natura-2000", ({ nitrogenSensitive }) => nitrogenSensitive === true],
};
const IDS = Object.keys(COUNTS);

const { world, regions } = await committedWorld();
const EVERY_PARK = {
  type: "parks",
  region: "overijssel",
  minimumHectares: 0,
  statuses: [],
  includesUnlocated: true,
} as const;
const outcome = await measure(
  world,
  { ...NOTHING, candidates: EVERY_PARK, ...asked(...IDS.map((id) => [id, null] as const)) },
  regions,
);
const parks = new Map(featuresOf("business-parks").map((park) => [String(park.properties?.id), park]));

/** A metre for every thousand kilometres, and a millimetre for rounding. */
const TOLERANCE_METERS = 0.002;

describe.each(IDS)("%s of the parks of Overijssel", (id) => {
  const [layer, counts] = COUNTS[id] as (typeof COUNTS)[string];
  const features = featuresOf(layer).filter((one) => one.geometry && counts(one.properties ?? {}));
  const oracle = oracleLayer(features);

  it("is what brute force finds, from a point", () => {
    const sample = indices(({ place }) => place === "point").filter((_, index) => index % 12 === 0);
    expect(sample.length).toBeGreaterThan(8);
    for (const index of sample) {
      const position = geometryOf(index);
      if (position?.type !== "Point") throw new Error("Not a point.");
      const [nearest] = oracleNearest(oracle, position.coordinates, 1);
      const { high, asset } = amountOf(outcome, id, index);
      expect(Math.abs(high - (nearest?.meters ?? 0)), idOf(index)).toBeLessThan(TOLERANCE_METERS);
      expect(asset, idOf(index)).toBe(nearest?.id);
    }
  });

  it("is what brute force finds from its edge, from an area", () => {
    const sample = indices(({ place }) => place === "area").filter((_, index) => index % 9 === 0);
    expect(sample.length).toBeGreaterThan(2);
    for (const index of sample) {
      const park = geometryOf(index);
      if (!park) throw new Error("Nowhere.");
      const { high } = amountOf(outcome, id, index);
      expect(Math.abs(high - edgeToEdge(park, features, oracle)), idOf(index)).toBeLessThan(TOLERANCE_METERS);
    }
  });

  it("has a line from the candidate to the asset that is as long as it says", () => {
    const { highs, lines, assetOf } = columnOf(outcome, id);
    let drawn = 0;
    for (const [index, high] of highs.entries()) {
      const [fromX = 0, fromY = 0, toX = 0, toY = 0] = lines.subarray(index * 4, index * 4 + 4);
      expect(Number.isNaN(fromX)).toBe(assetOf[index] === -1);
      if (Number.isNaN(fromX)) continue;
      drawn++;
      expect(Math.abs(oracleMeters([fromX, fromY], [toX, toY]) - high)).toBeLessThan(TOLERANCE_METERS);
    }
    expect(drawn).toBeGreaterThan(150);
  });
});

it("says of a park without a place that no distance is known, and never that it is 0", () => {
  const placeless = indices(({ place }) => place === "none");
  expect(placeless.length).toBeGreaterThan(50);
  for (const id of IDS) {
    for (const index of placeless) {
      const nothing = { low: Number.NaN, high: Number.NaN, doubt: "no-place", asset: null, nearer: null };
      expect(amountOf(outcome, id, index)).toEqual(nothing);
    }
  }
});

function featuresOf(layer: string): readonly Feature<Geometry | null>[] {
  const file = publicLayers().find(({ id }) => id === layer);
  if (!file) throw new Error(`No layer ${layer}.`);
  return publicFeatures(file);
}

function indices(wanted: (candidate: (typeof outcome.candidates)[number]) => boolean): readonly number[] {
  return outcome.candidates.flatMap((candidate, index) => (wanted(candidate) ? [index] : []));
}

function idOf(index: number): string {
  return outcome.candidates[index]?.feature?.id ?? "";
}

/** Of a park that shares its area the area. */
function geometryOf(index: number): Geometry | null {
  const park = parks.get(idOf(index));
  return park?.geometry ?? parks.get(String(park?.properties?.locatedIn))?.geometry ?? null;
}

/** Of two shapes that do not touch one of the two ends of the shortest line is a corner. */
function edgeToEdge(
  park: Geometry,
  features: readonly Feature<Geometry | null>[],
  oracle: ReturnType<typeof oracleLayer>,
): number {
  const own = oracleLayer([{ type: "Feature", geometry: park, properties: { id: "park" } }]);
  const fromPark = corners(park).map((corner) => oracleNearest(oracle, corner, 1)[0]?.meters ?? 0);
  const least = Math.min(...fromPark);
  const near = features.flatMap(({ geometry }) => (geometry ? corners(geometry) : []));
  const fromFeatures = near
    .filter((corner) => isWithin(corner, park, least))
    .map((corner) => oracleNearest(own, corner, 1)[0]?.meters ?? 0);
  return Math.min(least, ...fromFeatures);
}

function corners(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates];
    case "MultiPoint":
      return geometry.coordinates;
    case "Polygon":
      return geometry.coordinates.flat();
    case "MultiPolygon":
      return geometry.coordinates.flat(2);
    default:
      throw new Error(`No corners of a ${geometry.type}.`);
  }
}

/** Whether a corner may lie so near: by degrees that are surely shorter than they are. */
function isWithin([x = 0, y = 0]: Position, park: Geometry, meters: number): boolean {
  const all = corners(park);
  const degrees = (meters + 1) / 60_000;
  const [xs, ys] = [all.map(([one = 0]) => one), all.map(([, one = 0]) => one)];
  return (
    x > Math.min(...xs) - degrees &&
    x < Math.max(...xs) + degrees &&
    y > Math.min(...ys) - degrees &&
    y < Math.max(...ys) + degrees
  );
}
