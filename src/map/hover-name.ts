import * as maplibregl from "maplibre-gl";
import { type State, store } from "../state/store.ts";
import { nameOf } from "./name-of.ts";

const GAP_PIXELS = 16;

/**
 * Writes the name of what the pointer is on beside it, for what has no room for its name on the map. A
 * screen without a pointer opens the thing instead. Returns what stops it.
 */
export function showHoverName(map: maplibregl.Map): () => void {
  const name = new maplibregl.Popup({
    className: "hover-name",
    closeButton: false,
    closeOnClick: false,
    focusAfterOpen: false,
    offset: GAP_PIXELS,
  }).trackPointer();

  const show = ({ session }: State): void => {
    const isPointing = session.pointer !== null && matchMedia("(hover: hover)").matches;
    if (session.hovered && isPointing) name.setText(nameOf(session.hovered)).addTo(map);
    else name.remove();
  };

  const unsubscribe = store.subscribe((state, before) => {
    const { hovered, pointer, language } = state.session;
    const changed =
      hovered !== before.session.hovered ||
      language !== before.session.language ||
      (pointer === null) !== (before.session.pointer === null);
    if (changed) show(state);
  });
  return () => {
    unsubscribe();
    name.remove();
  };
}
