import * as maplibregl from "maplibre-gl";
import { type State, store } from "../state/store.ts";

const GAP_PIXELS = 16;

/** Writes beside the pointer what it is on, null for nothing. Returns what stops it. */
export function showNameBesidePointer(
  map: maplibregl.Map,
  textOf: (state: State) => string | null,
): () => void {
  const label = new maplibregl.Popup({
    className: "hover-name",
    closeButton: false,
    closeOnClick: false,
    focusAfterOpen: false,
    offset: GAP_PIXELS,
  }).trackPointer();
  let shown: string | null = null;
  const unsubscribe = store.subscribe((state) => {
    const text = textOf(state);
    if (text === shown) return;
    shown = text;
    if (text && matchMedia("(hover: hover)").matches) label.setText(text).addTo(map);
    else label.remove();
  });
  return () => {
    unsubscribe();
    label.remove();
  };
}
