import type { Site } from "../../analyses/proximity/types.ts";
import type { LayerFeature } from "../../catalog/feature.ts";
import { formatFeatureRef } from "../../core/feature-ref.ts";
import type { Translate } from "../../languages/index.ts";
import { featureName } from "../feature/feature-name.ts";

/** What a site is called: its feature, the name it was found by, or its number in the list (from 1). */
export function siteName(
  site: Site,
  number: number,
  feature: LayerFeature | null,
  translate: Translate,
  language: string,
): string {
  if (site.type === "point") return site.name ?? translate("proximity.site", { number });
  return feature ? featureName(feature.properties, language) : formatFeatureRef(site.feature);
}
