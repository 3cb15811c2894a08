import type { Geometry } from "geojson";
import type { AttributeValue, LayerFeature } from "../../../src/catalog/feature.ts";

const ZWOLLE: Geometry = { type: "Point", coordinates: [6.09, 52.51] };

/** A feature for a test: what is not said is existing, sourced and in Zwolle. */
export function featureOf(
  id: string,
  properties: Record<string, AttributeValue> = {},
  geometry: Geometry | null = ZWOLLE,
): LayerFeature {
  return {
    type: "Feature",
    geometry,
    properties: {
      id,
      name_nl: id,
      name_en: null,
      aliases: null,
      kind: "harbour",
      status: "existing",
      source: "Gemeente Zwolle",
      sourceDate: "2026-05",
      precisionMeters: 50,
      ...properties,
    },
  };
}
