import type * as maplibregl from "maplibre-gl";
import type { FeatureRef } from "../core/feature-ref.ts";
import { LAYERS } from "../layers/index.ts";

const INTERACTIVE = LAYERS.flatMap((layer) => layer.interactive);

/** How far beside a thin line or a dot one may point, pixels; a finger is less exact than a mouse. */
const REACH_PIXELS = { mouse: 4, touch: 12 };

/**
 * The uppermost feature under a point of the screen that answers to hover and click; without areas only what is a
 * point or a line.
 */
export function pickFeature(
  map: maplibregl.Map,
  { x, y }: { readonly x: number; readonly y: number },
  pointer: keyof typeof REACH_PIXELS = "mouse",
  { withAreas } = { withAreas: true },
): FeatureRef | null {
  const reach = REACH_PIXELS[pointer];
  const layers = INTERACTIVE.filter((id) => map.getLayer(id));
  if (layers.length === 0) return null;
  const exact = map.queryRenderedFeatures([x, y], { layers });
  const near = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers },
  );
  // An area under the point gives way to a point or line beside it, which is harder to hit.
  const picked = [...exact, ...near].find(isThin) ?? (withAreas ? exact[0] : undefined);
  const id = picked?.properties.id;
  return picked && typeof id === "string" ? { layer: picked.source, id } : null;
}

function isThin({ geometry }: maplibregl.MapGeoJSONFeature): boolean {
  return geometry.type !== "Polygon" && geometry.type !== "MultiPolygon";
}
