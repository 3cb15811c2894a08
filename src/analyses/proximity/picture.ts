import type { Feature, FeatureCollection, LineString, Point, Polygon, Position } from "geojson";
import type { LngLat } from "../../core/coordinates.ts";
import { type FeatureRef, formatFeatureRef } from "../../core/feature-ref.ts";
import { geodesicRing } from "../../geo/geodesic-ring.ts";
import type { ProximityOutcome, Site } from "./types.ts";

/** A line from a site to the exact nearest point of a feature; `result` names it, see {@link resultKey}. */
interface ConnectorProperties {
  readonly type: "connector";
  readonly result: string;
  readonly siteId: string;
  readonly layer: string;
  readonly featureId: string;
  readonly distanceMeters: number;
  readonly orderUncertain: boolean;
  /** The first of its layer that is not the site itself. */
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
  | Feature<Polygon | Point, RingProperties>
  | Feature<Point, SiteProperties>;

/** Names one result across map and table: `site-1 ports/kampen`. */
export function resultKey(siteId: string, feature: FeatureRef): string {
  return `${siteId} ${formatFeatureRef(feature)}`;
}

/**
 * What the map draws of an outcome: a connector to every result that is not at 0 m, the rings and the sites.
 * Sites come from the document, so that a dragged one moves at once; its rings go with it, and its connectors
 * wait for the new outcome. Rings are drawn around points only: around an area a circle would not be what is
 * counted, which is measured from its edge.
 */
export function proximityPicture(
  outcome: ProximityOutcome | null,
  sites: readonly Site[],
  radiiMeters: readonly number[],
): FeatureCollection<LineString | Polygon | Point, ProximityFeature["properties"]> {
  const measured = new Map(outcome?.sites.map((site) => [site.siteId, site]));
  const features = sites.flatMap((site, index): ProximityFeature[] => {
    const found = measured.get(site.id);
    const center: LngLat | undefined =
      site.type === "point" ? [site.longitude, site.latitude] : found && [found.lon, found.lat];
    if (!center) return [];
    const isStill = found?.lon === center[0] && found.lat === center[1];
    const rings = site.type === "point" || found?.isPoint ? radiiMeters : [];
    return [
      ...rings.flatMap((radiusMeters) => ring(site.id, geodesicRing(center, radiusMeters), radiusMeters)),
      ...(found && isStill ? connectors(found) : []),
      {
        type: "Feature",
        geometry: { type: "Point", coordinates: [...center] },
        properties: { type: "site", siteId: site.id, number: index + 1, draggable: site.type === "point" },
      },
    ];
  });
  return { type: "FeatureCollection", features };
}

function ring(siteId: string, corners: Position[], radiusMeters: number): ProximityFeature[] {
  const northToSouth = corners.toSorted(([, a = 0], [, b = 0]) => b - a);
  const labels = [northToSouth[0], northToSouth.at(-1)].flatMap((place) => (place ? [place] : []));
  return [
    {
      type: "Feature",
      geometry: { type: "Polygon", coordinates: [corners] },
      properties: { type: "ring", siteId, radiusMeters },
    },
    ...labels.map(
      (coordinates): ProximityFeature => ({
        type: "Feature",
        geometry: { type: "Point", coordinates },
        properties: { type: "ring-label", siteId, radiusMeters },
      }),
    ),
  ];
}

function connectors({ siteId, feature, results }: ProximityOutcome["sites"][number]): ProximityFeature[] {
  const others = results.filter(
    ({ layer, featureId }) => layer !== feature?.layer || featureId !== feature.id,
  );
  const nearest = new Map(others.toReversed().map((result) => [result.layer, result]));
  return others
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
