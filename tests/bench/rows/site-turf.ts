import type { Site } from "../../../src/analyses/proximity/types.ts";
import type { LayerFeature } from "../../../src/catalog/feature.ts";
import type { LayerData } from "../../../src/catalog/layer-data.ts";
import { type Packed, packGeometries } from "../../../src/engine/pack.ts";
import { rankFeatures } from "../../../src/engine/rank.ts";
import { oracleLayer, oracleNearest } from "../../oracle/brute-force.ts";
import { committedWorld, provinceSites } from "../committed-world.ts";
import type { Contest, Row } from "../row.ts";
import { timeBetweenBaselines, timesOf } from "../timing.ts";
import { turfMeters } from "../turf-distance.ts";

type PointSite = Site & { readonly type: "point" };

const OUR_SITES = 300;
const RIVAL_SITES = 5;
const COUNT = 3;

/** One site to all layers, the three nearest features of each: our engine against a plain Turf loop. */
export const siteTurf: Contest = { id: "site-turf", run };

async function run(): Promise<Row> {
  const world = [...(await committedWorld()).values()].map(located);
  const packed = world.map((features) => packGeometries(features.map(({ geometry }) => geometry)));
  const sites = provinceSites(OUR_SITES);
  const sample = sites.slice(0, RIVAL_SITES);

  const { medianMs, rivalMedianMs, baselineDriftPercent } = await timeBetweenBaselines(
    () => timesOf(sites, (site) => nearestByEngine(packed, site)),
    () => timesOf(sample, (site) => world.map((features) => nearestByTurf(features, site))),
  );
  let maxErrorMeters = 0;
  let turfErrorMeters = 0;
  for (const site of sample) {
    const ours = nearestByEngine(packed, site);
    world.forEach((features, layer) => {
      const truth = trueDistances(features, site);
      maxErrorMeters = Math.max(maxErrorMeters, errorOf(truth, ours[layer] ?? []));
      turfErrorMeters = Math.max(turfErrorMeters, errorOf(truth, nearestByTurf(features, site)));
    });
  }
  const vertices = packed.reduce((sum, { xs }) => sum + xs.length, 0);
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
    note: `${world.length} layers, ${vertices} vertices, ${COUNT} nearest of each; ours over ${OUR_SITES} sites, Turf over ${RIVAL_SITES}; Turf's largest error ${turfErrorMeters.toFixed(1)} m`,
  };
}

function located({ collection }: LayerData): readonly LayerFeature[] {
  return collection.features.filter(({ geometry }) => geometry !== null);
}

function nearestByEngine(layers: readonly Packed[], { longitude, latitude }: PointSite): number[][] {
  const site = packGeometries([{ type: "Point", coordinates: [longitude, latitude] }]);
  const question = { count: COUNT, radiiMeters: [], marginMeters: 0 };
  return layers.map((layer) =>
    rankFeatures(site, layer, question).nearest.map(({ distanceMeters }) => distanceMeters),
  );
}

function nearestByTurf(features: readonly LayerFeature[], { longitude, latitude }: PointSite): number[] {
  return features
    .flatMap(({ geometry }) => (geometry ? [turfMeters([longitude, latitude], geometry)] : []))
    .sort((a, b) => a - b)
    .slice(0, COUNT);
}

function trueDistances(features: readonly LayerFeature[], { longitude, latitude }: PointSite): number[] {
  return oracleNearest(oracleLayer(features), [longitude, latitude], COUNT).map(({ meters }) => meters);
}

function errorOf(truth: readonly number[], found: readonly number[]): number {
  return Math.max(
    0,
    ...truth.map((meters, rank) => Math.abs(meters - (found[rank] ?? Number.POSITIVE_INFINITY))),
  );
}
