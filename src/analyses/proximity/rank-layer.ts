import type { LayerFeature } from "../../catalog/feature.ts";
import type { Near } from "../../engine/measure.ts";
import { type Ranking, rankFeatures } from "../../engine/rank.ts";
import type { LocatedSite } from "./locate-site.ts";
import type { PackedLayer } from "./pack-layer.ts";
import type { Measurement } from "./types.ts";

/** A distance and how far it may be off, whether or not the feature is among the results. */
export interface Interval {
  readonly layer: string;
  readonly featureId: string;
  readonly distanceMeters: number;
  readonly marginMeters: number;
}

export interface LayerRanking {
  readonly nearest: readonly Measurement[];
  /** Of the nearest, and of every other feature that may in truth be nearer than one of them. */
  readonly intervals: readonly Interval[];
  readonly within: Ranking["within"];
}

/** Measures the nearest features of a layer that `accepts` lets through, by their index in the layer. */
export function rankLayer(
  site: LocatedSite,
  layer: PackedLayer,
  count: number,
  radiiMeters: readonly number[],
  accepts: (index: number) => boolean,
): LayerRanking {
  const featureOf = (index: number) => layer.features[index] as LayerFeature;
  const siteMeters = site.precisionMeters ?? 0;
  const ranking = rankFeatures(site.packed, layer.packed, {
    count,
    radiiMeters,
    marginMeters: 2 * (siteMeters + layer.worstPrecisionMeters),
    accepts,
  });
  const intervals = [...ranking.nearest, ...ranking.rivals].map(({ feature, distanceMeters }) => {
    const { id, precisionMeters } = featureOf(feature).properties;
    const marginMeters = siteMeters + (precisionMeters ?? layer.worstPrecisionMeters);
    return { layer: layer.id, featureId: id, distanceMeters, marginMeters };
  });
  const nearest = ranking.nearest.map((near) => toMeasurement(layer.id, featureOf(near.feature), near, site));
  return { nearest: markUncertain(nearest, intervals), intervals, within: ranking.within };
}

/**
 * Marks every measurement whose interval (distance ± what site and feature are known to) overlaps another's:
 * which of the two is nearer is then not certain.
 */
export function markUncertain(
  measurements: readonly Measurement[],
  intervals: readonly Interval[],
): readonly Measurement[] {
  return measurements.map((measurement) => {
    const isOwn = ({ layer, featureId }: Interval) =>
      layer === measurement.layer && featureId === measurement.featureId;
    const own = intervals.find(isOwn);
    const orderUncertain = intervals.some(
      (other) =>
        own !== undefined &&
        !isOwn(other) &&
        Math.abs(other.distanceMeters - own.distanceMeters) < other.marginMeters + own.marginMeters,
    );
    return { ...measurement, orderUncertain };
  });
}

function toMeasurement(
  layer: string,
  { properties }: LayerFeature,
  near: Near,
  site: LocatedSite,
): Measurement {
  return {
    layer,
    featureId: properties.id,
    name_nl: properties.name_nl,
    name_en: properties.name_en,
    kind: properties.kind,
    status: properties.status,
    distanceMeters: near.distanceMeters,
    precisionMeters: sum(site.precisionMeters, properties.precisionMeters),
    orderUncertain: false,
    inside: near.distanceMeters === 0,
    bearingDegrees: near.bearingDegrees,
    fromLon: near.from[0],
    fromLat: near.from[1],
    nearestLon: near.to[0],
    nearestLat: near.to[1],
  };
}

/** The bound on a distance between two places that are each known to so many metres. */
function sum(site: number | null, feature: number | null): number | null {
  return site === null || feature === null ? null : site + feature;
}
