import { latest, normalizePropertyExpression } from "@maplibre/maplibre-gl-style-spec";
import type { StyleLayer } from "../../../../src/layers/layer.ts";

/** What a paint property comes to at zoom 10 for a feature in a state. */
export function evaluate(
  layers: readonly StyleLayer[],
  id: string,
  property: string,
  state: Readonly<Record<string, unknown>>,
): unknown {
  const layer = layers.find((known) => known.id === id);
  const paint = (layer && "paint" in layer ? layer.paint : {}) as Record<string, unknown>;
  const specification = latest[`paint_${layer?.type}` as "paint_circle"];
  return normalizePropertyExpression(
    paint[property] as never,
    property,
    specification[property as keyof typeof specification] as never,
    {},
  ).evaluate({ zoom: 10 }, { type: 1, properties: {}, geometry: [] } as never, state as never);
}
