import type * as maplibregl from "maplibre-gl";
import { type State, store } from "../state/store.ts";

/**
 * Says on the page whether the map has drawn all it was asked for: `data-map` of the root element is
 * `busy` or `idle`. Tests, pictures and the benchmark wait for it. Returns what stops it.
 */
export function tellIdle(map: maplibregl.Map): () => void {
  const root = document.documentElement;
  let frame = 0;

  const onBusy = (): void => {
    cancelAnimationFrame(frame);
    root.dataset.map = "busy";
  };

  // The writer draws a change of the store in the next frame: only a quiet frame after it is idle.
  const onIdle = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (isLoaded(store.getState())) root.dataset.map = "idle";
      });
    });
  };

  const unsubscribe = store.subscribe((state, before) => {
    const changed =
      state.document !== before.document || state.session.layerStates !== before.session.layerStates;
    if (!changed) return;
    onBusy();
    map.triggerRepaint();
  });

  onBusy();
  map.on("render", onBusy);
  map.on("idle", onIdle);
  return () => {
    cancelAnimationFrame(frame);
    unsubscribe();
    map.off("render", onBusy);
    map.off("idle", onIdle);
    delete root.dataset.map;
  };
}

/** True when no file is on its way any more; one that failed is not waited for. */
function isLoaded({ session }: State): boolean {
  const states = Object.values(session.layerStates);
  return session.manifest !== null && states.length > 0 && states.every(({ status }) => status !== "loading");
}
