import type { Found } from "./amount.ts";
import type { Asset } from "./measured.ts";

/** What is told of a feature that was measured to. */
export function assetOf({ layer, feature }: Pick<Found, "layer" | "feature">): Asset {
  const { id, name_nl, name_en, kind, status, source, sourceDate, precisionMeters } = feature.properties;
  return { layer, featureId: id, name_nl, name_en, kind, status, source, sourceDate, precisionMeters };
}
