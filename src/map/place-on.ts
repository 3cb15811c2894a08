import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { StyleLayer } from "../layers/layer.ts";
import type { Placed } from "./picture.ts";

/** A style layer as it is drawn from a source. */
export function placeOn(source: string, { slot, ...styleLayer }: StyleLayer): Placed<LayerSpecification> {
  return { slot, layer: { ...styleLayer, source } as LayerSpecification };
}
