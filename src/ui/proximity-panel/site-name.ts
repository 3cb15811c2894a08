import type { Site } from "../../analyses/proximity/types.ts";
import type { LayerFeature } from "../../catalog/feature.ts";
import { formatFeatureRef } from "../../core/feature-ref.ts";
import type { Translate } from "../../languages/index.ts";
import { featureName } from "../feature/feature-name.ts";

/** What may be known of a site beside the site itself. */
interface Known {
  /** From 1, in the list of sites. */
  readonly number: number;
  /** The feature that the site is, once its layer is there. */
  readonly feature: LayerFeature | undefined;
  /** The name that the measurement gave it. */
  readonly measuredName: string | null;
}

/** What a site is called: its feature, the name it was found by, or its number in the list. */
export function siteName(site: Site, known: Known, translate: Translate, language: string): string {
  if (site.type === "point") return site.name ?? translate("proximity.site", { number: known.number });
  if (known.feature) return featureName(known.feature.properties, language);
  return known.measuredName ?? formatFeatureRef(site.feature);
}
