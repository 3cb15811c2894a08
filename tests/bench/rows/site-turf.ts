import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import distance from "@turf/distance";
import nearestPointOnLine from "@turf/nearest-point-on-line";
import type { Geometry, Position } from "geojson";
import { proximity } from "../../../src/analyses/proximity/index.ts";
import type { Measurement, ProximityOutcome, Site } from "../../../src/analyses/proximity/types.ts";
import type { LayerData } from "../../../src/catalog/layer-data.ts";
import { oracleLayer, oracleNearest } from "../../oracle/brute-force.ts";
import { committedWorld, provinceSites } from "../committed-world.ts";
import type { Contest, Row } from "../row.ts";
import { timeBetweenBaselines, timesOf } from "../timing.ts";

type PointSite = Site & { readonly type: "point" };

const OUR_SITES = 300;
const RIVAL_SITES = 5;
const COUNT = 3;

/** One site to all layers, counts and modes included, against a plain Turf loop over every feature. */
export const siteTurf: Contest = { id: "site-turf", run };

async function run(): Promise<Row> {
  const world = await committedWorld();
  const sites = provinceSites(OUR_SITES);
  const { compute } = await proximity.load();
  const measure = (site: PointSite): Promise<ProximityOutcome> =>
    Promise.resolve(compute(world, { ...proximity.defaults, count: COUNT, sites: [site] }, () => {}));

  const sample = sites.slice(0, RIVAL_SITES);
  const { medianMs, rivalMedianMs, baselineDriftPercent } = await timeBetweenBaselines(
    () => timesOf(sites, measure),
    () => timesOf(sample, (site) => nearestByTurf(world, site)),
  );
  let maxErrorMeters = 0;
  let turfErrorMeters = 0;
  for (const site of sample) {
    const results = (await measure(site)).sites[0]?.results ?? [];
    const turf = nearestByTurf(world, site);
    for (const [layer, truth] of trueDistances(world, site)) {
      maxErrorMeters = Math.max(maxErrorMeters, errorOf(truth, metersIn(results, layer)));
      turfErrorMeters = Math.max(turfErrorMeters, errorOf(truth, turf.get(layer) ?? []));
    }
  }
  return {
    id: "site-turf",
    rival: "Turf over every feature",
    ratio: rivalMedianMs / medianMs,
    maxErrorMeters,
    medianMs,
    rivalMedianMs,
    baselineDriftPercent,
    extrapolated: false,
    skipped: null,
    note: `${world.size} layers; ours ${OUR_SITES} sites with counts and modes, Turf ${RIVAL_SITES} sites without; Turf's error ${turfErrorMeters.toFixed(1)} m`,
  };
}

function nearestByTurf(
  world: ReadonlyMap<string, LayerData>,
  site: PointSite,
): ReadonlyMap<string, number[]> {
  const from = [site.longitude, site.latitude];
  return new Map(
    [...world].map(([id, { collection }]) => [
      id,
      collection.features
        .flatMap(({ geometry, properties }) =>
          geometry && properties.kind !== "port-authority" ? [turfMeters(from, geometry)] : [],
        )
        .sort((a, b) => a - b)
        .slice(0, COUNT),
    ]),
  );
}

function turfMeters(from: Position, geometry: Geometry): number {
  switch (geometry.type) {
    case "Point":
      return distance(from, geometry.coordinates, { units: "meters" });
    case "MultiPoint":
      return Math.min(
        ...geometry.coordinates.map((position) => distance(from, position, { units: "meters" })),
      );
    case "LineString":
    case "MultiLineString":
      return distance(from, nearestPointOnLine(geometry, from), { units: "meters" });
    case "Polygon":
    case "MultiPolygon": {
      if (booleanPointInPolygon(from, geometry)) return 0;
      const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
      return turfMeters(from, { type: "MultiLineString", coordinates: rings });
    }
    default:
      throw new Error(`The bench has no ${geometry.type}.`);
  }
}

function trueDistances(
  world: ReadonlyMap<string, LayerData>,
  site: PointSite,
): readonly [string, number[]][] {
  return [...world].map(([id, { collection }]) => {
    const features = collection.features.filter(({ properties }) => properties.kind !== "port-authority");
    const nearest = oracleNearest(oracleLayer(features), [site.longitude, site.latitude], COUNT);
    return [id, nearest.map(({ meters }) => meters)];
  });
}

function metersIn(results: readonly Measurement[], layer: string): number[] {
  return results.filter((result) => result.layer === layer).map(({ distanceMeters }) => distanceMeters);
}

function errorOf(truth: readonly number[], found: readonly number[]): number {
  return Math.max(
    0,
    ...truth.map((meters, rank) => Math.abs(meters - (found[rank] ?? Number.POSITIVE_INFINITY))),
  );
}
