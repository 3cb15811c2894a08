import type { LngLat } from "../../src/core/coordinates.ts";
import { parseFeatureRef } from "../../src/core/feature-ref.ts";
import type { BuiltLayers } from "../recipes/recipe.ts";
import { representativePoint } from "./representative-point.ts";

/**
 * Where other layers have the things that a table names, in its order: `places/zwolle; stations/hengelo`.
 * A thing that does not exist or has no place is an error that names it.
 */
export function findPlaces(refs: string | null, built: BuiltLayers): LngLat[] {
  return (refs?.split("; ") ?? []).map((text) => {
    const ref = parseFeatureRef(text);
    const features = (ref && built.get(ref.layer)?.features) ?? [];
    const geometry = features.find(({ properties }) => properties.id === ref?.id)?.geometry;
    const point = geometry ? representativePoint(geometry) : null;
    if (!point) throw new Error(`${text}: no layer has a place for it`);
    return point;
  });
}
