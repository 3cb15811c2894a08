import type * as maplibregl from "maplibre-gl";
import type { Pointing } from "./tools.ts";

/** A finger is less exact than a mouse. */
const REACH_PIXELS = { mouse: 3, touch: 12 };

/**
 * The properties of what a tool drew under the pointer; null when there is nothing.
 *
 * @param layers the style layers that answer; of several under the pointer the first of this list
 */
export function pickDrawn(
  map: maplibregl.Map,
  { point: { x, y }, touched }: Pointing,
  layers: readonly string[],
): Readonly<Record<string, unknown>> | null {
  const there = layers.filter((id) => map.getLayer(id));
  if (there.length === 0) return null;
  const reach = touched ? REACH_PIXELS.touch : REACH_PIXELS.mouse;
  const found = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers: there },
  );
  const best = there.map((id) => found.find(({ layer }) => layer.id === id)).find(Boolean);
  return best?.properties ?? null;
}
