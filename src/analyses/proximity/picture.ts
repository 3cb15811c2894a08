import type { Feature, FeatureCollection, LineString, MultiLineString, Point } from "geojson";
import type { LngLat } from "../../core/coordinates.ts";
import { type FeatureRef, formatFeatureRef } from "../../core/feature-ref.ts";
import { geodesicRing } from "../../geo/geodesic-ring.ts";
import type { EdgeRing, ProximityOutcome, Site } from "./types.ts";

/** A line from a site to the exact nearest point of a feature; `result` names it, see {@link resultKey}. */
interface ConnectorProperties {
  readonly type: "connector";
  readonly result: string;
  readonly siteId: string;
  readonly layer: string;
  readonly featureId: string;
  readonly distanceMeters: number;
  readonly orderUncertain: boolean;
  /** The first of its layer. */
  readonly isNearest: boolean;
}

/** Around a site at a radius that is counted; its labels are where it is furthest north and south. */
interface RingProperties {
  readonly type: "ring" | "ring-label";
  readonly siteId: string;
  readonly radiusMeters: number;
}

/** The site itself; `number` is its place in the list, from 1. */
interface SiteProperties {
  readonly type: "site";
  readonly siteId: string;
  readonly number: number;
  readonly draggable: boolean;
}

export type ProximityFeature =
  | Feature<LineString, ConnectorProperties>
  | Feature<MultiLineString | Point, RingProperties>
  | Feature<Point, SiteProperties>;

/** Names one result across map and table: `site-1 ports/kampen`. */
export function resultKey(siteId: string, feature: FeatureRef): string {
  return `${siteId} ${formatFeatureRef(feature)}`;
}

/**
 * What the map draws of an outcome: a connector to every result that is not at 0 m, the rings and the sites.
 * Sites come from the document, so that a dragged one moves at once; its rings go with it, and its connectors
 * wait for the new outcome, as do the rings around a line or area: they follow its edge, from which is counted.
 */
export function proximityPicture(
  outcome: ProximityOutcome | null,
  sites: readonly Site[],
  radiiMeters: readonly number[],
): FeatureCollection<LineString | MultiLineString | Point, ProximityFeature["properties"]> {
  const measured = new Map(outcome?.sites.map((site) => [site.siteId, site]));
  const features = sites.flatMap((site, index): ProximityFeature[] => {
    const found = measured.get(site.id);
    const center: LngLat | undefined =
      site.type === "point" ? [site.longitude, site.latitude] : found && [found.lon, found.lat];
    if (!center) return [];
    const isStill = found?.lon === center[0] && found.lat === center[1];
    const isRound = site.type === "point" || found?.isPoint;
    const rings: readonly EdgeRing[] = isRound
      ? radiiMeters.map((radiusMeters) => ({ radiusMeters, lines: [geodesicRing(center, radiusMeters)] }))
      : (found?.outline?.rings ?? []).filter(({ radiusMeters }) => radiiMeters.includes(radiusMeters));
    return [
      ...rings.flatMap((ring) => ringFeatures(site.id, ring)),
      ...(found && isStill ? connectors(found) : []),
      {
        type: "Feature",
        geometry: { type: "Point", coordinates: [...(found?.outline?.mark ?? center)] },
        properties: { type: "site", siteId: site.id, number: index + 1, draggable: site.type === "point" },
      },
    ];
  });
  return { type: "FeatureCollection", features };
}

function ringFeatures(siteId: string, { radiusMeters, lines }: EdgeRing): ProximityFeature[] {
  const northToSouth = lines.flat().toSorted((a, b) => b[1] - a[1]);
  const labels = [northToSouth[0], northToSouth.at(-1)].flatMap((place) => (place ? [place] : []));
  return [
    {
      type: "Feature",
      geometry: {
        type: "MultiLineString",
        coordinates: lines.map((line) => line.map((place) => [...place])),
      },
      properties: { type: "ring", siteId, radiusMeters },
    },
    ...labels.map(
      (place): ProximityFeature => ({
        type: "Feature",
        geometry: { type: "Point", coordinates: [...place] },
        properties: { type: "ring-label", siteId, radiusMeters },
      }),
    ),
  ];
}

function connectors({ siteId, results }: ProximityOutcome["sites"][number]): ProximityFeature[] {
  const nearest = new Map(results.toReversed().map((result) => [result.layer, result]));
  return results
    .filter(({ distanceMeters }) => distanceMeters > 0)
    .map((result) => ({
      type: "Feature",
      geometry: {
        type: "LineString",
        coordinates: [
          [result.fromLon, result.fromLat],
          [result.nearestLon, result.nearestLat],
        ],
      },
      properties: {
        type: "connector",
        result: resultKey(siteId, { layer: result.layer, id: result.featureId }),
        siteId,
        layer: result.layer,
        featureId: result.featureId,
        distanceMeters: result.distanceMeters,
        orderUncertain: result.orderUncertain,
        isNearest: nearest.get(result.layer) === result,
      },
    }));
}
