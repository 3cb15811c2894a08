import type { LayerFeature } from "../../catalog/feature.ts";
import type { Formats, Translate } from "../../languages/index.ts";

/** Below this, a position is as good as the eye on a map; it is called "a few metres". */
const EXACT_METERS = 10;

/** Says how well a feature's place is known: a sentence, because a number alone would look exact. */
export function locationSentence(feature: LayerFeature, translate: Translate, formats: Formats): string {
  const { precisionMeters, locatedIn } = feature.properties;
  if (feature.geometry === null)
    return translate(locatedIn ? "panel.details.locationShared" : "panel.details.locationNone");
  if (precisionMeters === null) return translate("panel.details.locationUnsure");
  if (precisionMeters <= EXACT_METERS) return translate("panel.details.locationExact");
  return translate("panel.details.locationKnown", { distance: formats.radius(precisionMeters) });
}
