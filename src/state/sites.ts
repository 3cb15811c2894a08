import type { Site } from "../analyses/proximity/types.ts";
import type { LngLat } from "../core/coordinates.ts";
import { type FeatureRef, formatFeatureRef } from "../core/feature-ref.ts";

/** A site on a point, with the first free number as its id. */
export function pointSite(sites: readonly Site[], [longitude, latitude]: LngLat, name: string | null): Site {
  let number = sites.length + 1;
  while (sites.some((site) => site.id === `site-${number}`)) number++;
  return { id: `site-${number}`, type: "point", longitude, latitude, name };
}

/** A site that is a feature, measured from its edge. One feature is one site: its id follows from it. */
export function featureSite(feature: FeatureRef): Site {
  return { id: formatFeatureRef(feature), type: "feature", feature };
}
