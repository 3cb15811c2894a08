import type { Site } from "../analyses/proximity/types.ts";
import type { LngLat } from "../core/coordinates.ts";
import { type FeatureRef, formatFeatureRef } from "../core/feature-ref.ts";

/** Decimals of a site's degrees: a tenth of a metre, the accuracy of what is measured from it. */
export const SITE_DECIMALS = 6;

/**
 * A site on a point, with the first free number as its id. The position is as exact as an address writes it,
 * so that a link gives the same answer to the metre.
 */
export function pointSite(sites: readonly Site[], position: LngLat, name: string | null): Site {
  let number = sites.length + 1;
  while (sites.some((site) => site.id === `site-${number}`)) number++;
  const [longitude, latitude] = sitePosition(position);
  return { id: `site-${number}`, type: "point", longitude, latitude, name };
}

/** A position rounded to {@link SITE_DECIMALS}. */
export function sitePosition([longitude, latitude]: LngLat): LngLat {
  return [Number(longitude.toFixed(SITE_DECIMALS)), Number(latitude.toFixed(SITE_DECIMALS))];
}

/** A site that is a feature, measured from its edge. One feature is one site: its id follows from it. */
export function featureSite(feature: FeatureRef): Site {
  return { id: formatFeatureRef(feature), type: "feature", feature };
}
