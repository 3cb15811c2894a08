import type { LngLat } from "../core/coordinates.ts";
import { type GeodesicLine, geodesicFoot, reversed } from "./geodesic.ts";
import { groundErrorMeters, groundToMeters, metersToGround } from "./ground.ts";
import { placeOf } from "./overlap.ts";
import type { Packed } from "./pack.ts";
import { cross, footShare, type PairVisitor, pairGround, vertexToSegment, visitRunPairs } from "./pairs.ts";
import { boxOf } from "./search.ts";
import { boundsAt, type Visitor, visitNearest } from "./visit-nearest.ts";

/** The shortest way from the site to one feature over the ellipsoid, and where it begins and ends. */
export interface Near {
  readonly feature: number;
  readonly distanceMeters: number;
  readonly from: LngLat;
  readonly to: LngLat;
  /** Degrees clockwise from north; null at distance 0. */
  readonly bearingDegrees: number | null;
}

/** Closer than this is touching: less than any coordinate is known to. */
const TOUCHING_METERS = 0.001;

interface Way {
  line: GeodesicLine;
  from: LngLat;
  to: LngLat;
}

/**
 * Measures some features geodesically. Of each, every pair of segments is measured that could be the nearest
 * given the error of its squared ground distance in `ground`.
 */
export function measureFeatures(
  site: Packed,
  layer: Packed,
  overlapping: ReadonlyMap<number, LngLat>,
  ground: Float64Array,
  features: readonly number[],
): readonly Near[] {
  const ways = new Map<number, Way>();
  const limits = new Map<number, number>();
  const stretch = Math.max(site.maxStretch, layer.maxStretch);
  for (const feature of features) {
    const shared = overlapping.get(feature);
    if (shared) ways.set(feature, touching(shared));
    else {
      const meters = groundToMeters(ground[feature] as number);
      limits.set(feature, metersToGround(meters + 2 * groundErrorMeters(meters, stretch)));
    }
  }
  if (layer.tree && limits.size > 0) {
    visitNearest(layer.tree, boxOf(site), new FeatureMeasurer(site, layer, limits, ways));
  }
  return features.flatMap((feature) => {
    const way = ways.get(feature);
    return way ? [finish(feature, way)] : [];
  });
}

/** Walks the runs of the layer, of each the runs of the site, and of those the pairs of segments. */
class FeatureMeasurer implements Visitor {
  readonly limit: number;
  private readonly planePerGround: number;
  private readonly runMeasurer: RunMeasurer;

  constructor(
    private readonly site: Packed,
    private readonly layer: Packed,
    private readonly limits: ReadonlyMap<number, number>,
    ways: Map<number, Way>,
  ) {
    this.planePerGround = site.maxStretch * layer.maxStretch;
    this.limit = Math.max(...limits.values()) * this.planePerGround;
    this.runMeasurer = new RunMeasurer(site, layer, ways);
  }

  visit(run: number, planeSquared: number, position: number): void {
    const feature = this.layer.runFeature[run] as number;
    const limit = this.limits.get(feature);
    if (limit === undefined || planeSquared > limit * this.planePerGround) return;
    const { site, layer } = this;
    if (!site.tree || !layer.tree) return;
    this.runMeasurer.prepare(run, feature, limit, limit * this.planePerGround);
    visitNearest(site.tree, boundsAt(layer.tree, position), this.runMeasurer);
  }
}

class RunMeasurer implements Visitor, PairVisitor {
  limit = 0;
  private run = 0;
  private feature = 0;
  private groundLimit = 0;

  constructor(
    private readonly site: Packed,
    private readonly layer: Packed,
    private readonly ways: Map<number, Way>,
  ) {}

  prepare(run: number, feature: number, groundLimit: number, planeLimit: number): void {
    this.run = run;
    this.feature = feature;
    this.groundLimit = groundLimit;
    this.limit = planeLimit;
  }

  visit(siteRun: number): void {
    visitRunPairs(this.site, siteRun, this.layer, this.run, this);
  }

  visitPair(siteA: number, siteB: number, layerA: number, layerB: number): void {
    const { site, layer, ways, feature, groundLimit } = this;
    if (pairGround(site, layer, siteA, siteB, layerA, layerB) > groundLimit) return;
    const way = measurePair(site, layer, siteA, siteB, layerA, layerB, groundLimit);
    const best = ways.get(feature);
    if (way && (!best || way.line.meters < best.line.meters)) ways.set(feature, way);
  }
}

function measurePair(
  site: Packed,
  layer: Packed,
  siteA: number,
  siteB: number,
  layerA: number,
  layerB: number,
  limit: number,
): Way | null {
  if (siteA !== siteB && layerA !== layerB) {
    const meeting = cross(
      site.longitudes,
      site.latitudes,
      siteA,
      siteB,
      layer.longitudes,
      layer.latitudes,
      layerA,
      layerB,
    );
    if (meeting) {
      const place = between(placeOf(site, siteA), placeOf(site, siteB), meeting.share);
      return touching(place);
    }
  }
  let best: Way | null = null;
  for (const vertex of siteA === siteB ? [siteA] : [siteA, siteB]) {
    const found = fromVertex(site, vertex, layer, layerA, layerB, limit);
    if (!found || (best && found.line.meters >= best.line.meters)) continue;
    best = { line: found.line, from: placeOf(site, vertex), to: found.place };
  }
  if (siteA === siteB) return best;
  for (const vertex of layerA === layerB ? [layerA] : [layerA, layerB]) {
    const found = fromVertex(layer, vertex, site, siteA, siteB, limit);
    if (!found || (best && found.line.meters >= best.line.meters)) continue;
    best = { line: reversed(found.line), from: found.place, to: placeOf(layer, vertex) };
  }
  return best;
}

/** The way from a vertex of one set to a segment of the other; null when it is too far to matter. */
function fromVertex(
  of: Packed,
  vertex: number,
  on: Packed,
  a: number,
  b: number,
  limit: number,
): ReturnType<typeof geodesicFoot> | null {
  if (vertexToSegment(of, vertex, on, a, b) > limit) return null;
  const share = footShare(of, vertex, on, a, b);
  return geodesicFoot(placeOf(of, vertex), placeOf(on, a), placeOf(on, b), share);
}

function touching(place: LngLat): Way {
  return { line: { meters: 0, bearingDegrees: 0, arrivalDegrees: 0 }, from: place, to: place };
}

function between(a: LngLat, b: LngLat, share: number): LngLat {
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

function finish(feature: number, { line, from, to }: Way): Near {
  const { meters, bearingDegrees } = line;
  if (meters < TOUCHING_METERS) return { feature, distanceMeters: 0, from, to: from, bearingDegrees: null };
  return { feature, distanceMeters: meters, from, to, bearingDegrees };
}
