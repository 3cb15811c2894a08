import type * as maplibregl from "maplibre-gl";
import type { Pointing } from "../tools.ts";
import { CANDIDATE_LAYERS } from "./candidate-style.ts";

/** A finger is less exact than a mouse. */
const REACH_PIXELS = { mouse: 3, touch: 12 };

/** The candidate under the pointer: a mark goes before the area under it. Null when there is none. */
export function pickCandidate(map: maplibregl.Map, { point: { x, y }, touched }: Pointing): string | null {
  const layers = CANDIDATE_LAYERS.filter((id) => map.getLayer(id));
  if (layers.length === 0) return null;
  const reach = touched ? REACH_PIXELS.touch : REACH_PIXELS.mouse;
  const found = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers },
  );
  const picked = found.find(({ properties }) => properties.part === "mark") ?? found[0];
  const id = picked?.properties.id;
  return typeof id === "string" ? id : null;
}
