import type * as maplibregl from "maplibre-gl";
import { FONT_FAMILY } from "../theme/theme.ts";

/** From further away than this, places with letters that Dutch does not have come into view. */
const ABROAD_ZOOM = 7;
const LETTERS_ABROAD = "ńŁė";

/**
 * Asks for the letters of Poznań and Łódź when the map looks that far: MapLibre draws a letter once, with the
 * font that is there at that moment. Returns what stops it.
 */
export function loadLettersAbroad(map: maplibregl.Map): () => void {
  const onZoom = (): void => {
    if (map.getZoom() >= ABROAD_ZOOM) return;
    map.off("zoom", onZoom);
    void document.fonts.load(`600 24px "${FONT_FAMILY}"`, LETTERS_ABROAD);
  };
  map.on("zoom", onZoom);
  onZoom();
  return () => map.off("zoom", onZoom);
}
