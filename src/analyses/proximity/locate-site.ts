import type { Geometry } from "geojson";
import type { LngLat } from "../../core/coordinates.ts";
import type { FeatureRef } from "../../core/feature-ref.ts";
import { type Packed, packGeometries } from "../../engine/pack.ts";
import type { World } from "../analysis.ts";
import type { ProximityWarning, Site } from "./types.ts";

/** A site with its place, ready to be measured from. */
export interface LocatedSite {
  readonly id: string;
  readonly name: string | null;
  readonly feature: FeatureRef | null;
  readonly isPoint: boolean;
  /** Of a point the point itself; of a line or area the middle of its bounds. */
  readonly center: LngLat;
  readonly packed: Packed;
  /** How well its own place is known; a point that a person chose is exact; null when the source does not say. */
  readonly precisionMeters: number | null;
}

/** Finds where a site lies, or the warning that says why it is left out. */
export function locateSite(site: Site, world: World): LocatedSite | ProximityWarning {
  if (site.type === "point") {
    const center: LngLat = [site.longitude, site.latitude];
    return {
      id: site.id,
      name: site.name,
      feature: null,
      isPoint: true,
      center,
      packed: packGeometries([{ type: "Point", coordinates: [...center] }]),
      precisionMeters: 0,
    };
  }
  const feature = world.get(site.feature.layer)?.byId.get(site.feature.id);
  if (!feature) return { code: "site-not-found", subject: site.id };
  const { geometry, properties } = feature;
  if (!geometry) return { code: "site-without-location", subject: site.id };
  const packed = packGeometries([geometry]);
  return {
    id: site.id,
    name: properties.name_nl,
    feature: site.feature,
    isPoint: geometry.type === "Point",
    center: centerOf(geometry, packed),
    packed,
    precisionMeters: properties.precisionMeters,
  };
}

/** Of a point the point itself; of a line or area the middle of its bounds. */
export function centerOf(geometry: Geometry, { longitudes, latitudes }: Packed): LngLat {
  if (geometry.type === "Point") {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return [longitude, latitude];
  }
  return [middle(longitudes), middle(latitudes)];
}

function middle(values: Float64Array): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return (low + high) / 2;
}
