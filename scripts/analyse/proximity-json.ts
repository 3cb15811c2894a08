import type { Measurement, ProximityOutcome, SiteProximity } from "../../src/analyses/proximity/types.ts";
import { formatFeatureRef } from "../../src/core/feature-ref.ts";
import type { LayerSource } from "../../src/formats/format.ts";
import { layerCredits } from "../../src/formats/layer-credits.ts";

/** What holds for the whole run: stated once, also for a thousand sites. Each layer with whom to name for it. */
export function headJson(
  { analysis, version, parameters, method, data }: ProximityOutcome,
  layers: readonly string[],
  sources: readonly LayerSource[],
) {
  const { count, radiiMeters } = parameters;
  return {
    analysis,
    version,
    parameters: { count, radiiMeters, layers },
    method,
    data: layerCredits({ data, sites: [] }, sources),
  };
}

/** One site with what was measured from it; metres to the millimetre, degrees to seven decimals. */
export function siteJson(site: SiteProximity) {
  return {
    site: {
      id: site.siteId,
      name: site.name,
      feature: site.feature && formatFeatureRef(site.feature),
      isPoint: site.isPoint,
      lon: degrees(site.lon),
      lat: degrees(site.lat),
      rdX: site.insideNetherlands ? meters(site.rdX) : null,
      rdY: site.insideNetherlands ? meters(site.rdY) : null,
      insideNetherlands: site.insideNetherlands,
    },
    results: site.results.map(resultJson),
    counts: site.counts,
    modes: site.modes.map(({ mode, nearest, unread, isIncomplete = false }) => ({
      mode,
      nearest: nearest && resultJson(nearest),
      unread,
      isIncomplete,
    })),
  };
}

function resultJson(result: Measurement) {
  return {
    layer: result.layer,
    featureId: result.featureId,
    name: result.name_nl,
    nameEn: result.name_en,
    kind: result.kind,
    status: result.status,
    distanceMeters: meters(result.distanceMeters),
    precisionMeters: result.precisionMeters,
    orderUncertain: result.orderUncertain,
    inside: result.inside,
    bearingDegrees: result.bearingDegrees === null ? null : meters(result.bearingDegrees),
    fromLon: degrees(result.fromLon),
    fromLat: degrees(result.fromLat),
    nearestLon: degrees(result.nearestLon),
    nearestLat: degrees(result.nearestLat),
  };
}

function meters(value: number): number {
  return Math.round(value * 1e3) / 1e3;
}

function degrees(value: number): number {
  return Math.round(value * 1e7) / 1e7;
}
