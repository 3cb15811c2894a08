import { clustersDbscan } from "@turf/clusters-dbscan";
import { distance } from "@turf/distance";
import { featureCollection, point } from "@turf/helpers";
import Flatbush from "flatbush";
import geographiclib from "geographiclib-geodesic";
import { type Density, densityOfPairs, type EachPair } from "../../../src/engine/density.ts";
import { densityOfPoints } from "../../../src/engine/grid-density.ts";
import { groundToMeters, stretchAt } from "../../../src/engine/ground.ts";
import { toRd } from "../../../src/geo/rd.ts";
import { differingCores } from "../../oracle/core-partition.ts";
import { askSklearn, sklearnMissing } from "../../oracle/sklearn.ts";
import { type DensePoints, densePoints } from "../dense-points.ts";
import { type Contest, type Row, skippedRow } from "../row.ts";
import { timeBetweenBaselines, timesOf } from "../timing.ts";

/** As many neighbours in both; the radii are those of the first measurements. */
const SIZES = [
  { count: 10_000, radiusMeters: 700 },
  { count: 100_000, radiusMeters: 250 },
] as const;
type Size = (typeof SIZES)[number];

const MINIMUM_SITES = 5;
const RULE = { minimumSites: MINIMUM_SITES, minimumHectares: 0 };
/** Enough for the engine of JavaScript to have made all of it fast, as Python's is from the start. */
const REPEATS = 40;
const SKLEARN_REPEATS = 5;
const SAMPLED_PAIRS = 5000;

/** Clusters of points by their number alone, as the rivals can, against Turf and scikit-learn. */
export const dbscan: readonly Contest[] = SIZES.flatMap((size) => [
  { id: `dbscan-${size.count}-turf`, run: () => raceTurf(size) },
  { id: `dbscan-${size.count}-sklearn`, run: () => raceSklearn(size) },
]);

/** Each from points as it keeps them: Turf's as features, ours in RD. Turf runs once: it takes a minute and more. */
async function raceTurf({ count, radiusMeters }: Size): Promise<Row> {
  const points = densePoints(count);
  const collection = featureCollection(points.positions.map((position) => point([...position])));
  const run = () => densityOfPoints(points, radiusMeters, RULE);
  const timing = await timeBetweenBaselines(
    () => timesOf(Array.from({ length: REPEATS }), run),
    () =>
      timesOf([collection], () =>
        clustersDbscan(collection, radiusMeters, { units: "meters", minPoints: MINIMUM_SITES, mutate: true }),
      ),
  );
  const [projectionMs = 0] = await timesOf([points], projected);
  const ours = run();
  const byTurf = densityOfPairs(points.hectares, RULE, turfPairs(points, radiusMeters));
  const labels = collection.features.map(({ properties }) => properties?.cluster ?? -1);
  const differing = differingCores(
    { isCore: byTurf.isCore, labels: byTurf.clusterOf },
    { isCore: byTurf.isCore, labels },
  );
  const bySphere = differingCores(partition(ours), partition(byTurf));
  return row(`dbscan-${count}-turf`, "Turf clustersDbscan", timing, {
    maxErrorMeters: largestError(points, radiusMeters),
    note: `${told(ours, radiusMeters)}; by Turf's own distances ${verdict(differing)}; Turf's sphere puts ${bySphere} of the cores elsewhere; the way to RD took ${projectionMs.toFixed(0)} ms before`,
  });
}

/** From RD for both. */
async function raceSklearn({ count, radiusMeters }: Size): Promise<Row> {
  const id = `dbscan-${count}-sklearn`;
  const missing = sklearnMissing();
  if (missing) return skippedRow(id, "scikit-learn DBSCAN", missing);
  const points = densePoints(count);
  const run = () => densityOfPoints(points, radiusMeters, RULE);
  let theirs: ReturnType<typeof askSklearn> | null = null;
  const timing = await timeBetweenBaselines(
    () => timesOf(Array.from({ length: REPEATS }), run),
    async () => {
      theirs = askSklearn(points, radiusMeters, MINIMUM_SITES, { repeats: SKLEARN_REPEATS });
      return theirs.timesMs;
    },
  );
  const ours = run();
  const differing = theirs ? differingCores(partition(ours), theirs) : Number.NaN;
  return row(id, "scikit-learn DBSCAN", timing, {
    maxErrorMeters: largestError(points, radiusMeters),
    note: `${told(ours, radiusMeters)}; ${verdict(differing)}; scikit-learn timed in the plane of RD, within Python`,
  });
}

function row(
  id: string,
  rival: string,
  timing: Awaited<ReturnType<typeof timeBetweenBaselines>>,
  facts: Pick<Row, "maxErrorMeters" | "note">,
): Row {
  return {
    id,
    rival,
    ratio: timing.rivalMedianMs / timing.medianMs,
    ...timing,
    extrapolated: false,
    skipped: null,
    ...facts,
  };
}

function told({ isCore, clusterOf }: Density, radiusMeters: number): string {
  const clusters = new Set(clusterOf.filter((cluster) => cluster >= 0)).size;
  const cores = isCore.reduce((sum, is) => sum + is, 0);
  return `within ${radiusMeters} m at least ${MINIMUM_SITES}: ${clusters} clusters, ${cores} cores`;
}

function verdict(differing: number): string {
  return differing === 0 ? "the core partition is identical" : `${differing} CORES DIFFER`;
}

function partition({ isCore, clusterOf }: Density) {
  return { isCore, labels: clusterOf };
}

function projected({ positions }: DensePoints) {
  const xs = new Float64Array(positions.length);
  const ys = new Float64Array(positions.length);
  positions.forEach((position, at) => {
    [xs[at], ys[at]] = toRd(position);
  });
  return { xs, ys };
}

/** Pairs that are near by Turf's distance; looked for a little wider, since its sphere differs by half a percent. */
function turfPairs({ xs, ys, positions }: DensePoints, radiusMeters: number): EachPair {
  const tree = new Flatbush(xs.length);
  xs.forEach((x, at) => {
    tree.add(x, ys[at] as number);
  });
  tree.finish();
  const reach = radiusMeters * 1.02;
  const pairs: [number, number, number][] = [];
  xs.forEach((x, at) => {
    const y = ys[at] as number;
    for (const near of tree.search(x - reach, y - reach, x + reach, y + reach)) {
      if (near <= at) continue;
      const meters = distance(
        [...(positions[at] as [number, number])],
        [...(positions[near] as [number, number])],
        {
          units: "meters",
        },
      );
      if (meters <= radiusMeters) pairs.push([at, near, meters ** 2]);
    }
  });
  return (visit) => {
    for (const pair of pairs) visit(...pair);
  };
}

/** Of distances up to the radius, against GeographicLib. */
function largestError({ xs, ys, positions }: DensePoints, radiusMeters: number): number {
  const ellipsoid = geographiclib.Geodesic.WGS84;
  let largest = 0;
  let found = 0;
  for (let at = 0; at < xs.length && found < SAMPLED_PAIRS; at++) {
    for (let other = at + 1; other < Math.min(xs.length, at + 4000) && found < SAMPLED_PAIRS; other++) {
      const [ax, ay, bx, by] = [xs[at], ys[at], xs[other], ys[other]] as [number, number, number, number];
      const meters = groundToMeters(
        ((ax - bx) ** 2 + (ay - by) ** 2) / (stretchAt(ax, ay) * stretchAt(bx, by)),
      );
      if (meters > radiusMeters) continue;
      const [from, to] = [positions[at], positions[other]] as [[number, number], [number, number]];
      const truth = ellipsoid.Inverse(from[1], from[0], to[1], to[0]).s12 ?? Number.NaN;
      largest = Math.max(largest, Math.abs(meters - truth));
      found++;
    }
  }
  return largest;
}
