import type * as maplibregl from "maplibre-gl";
import type { Bounds } from "../core/coordinates.ts";
import { moveCamera, updateSession } from "../state/actions.ts";
import { shownFeatures, visibleLayers } from "../state/selectors.ts";
import type { Session } from "../state/session.ts";
import { type State, store } from "../state/store.ts";
import { cameraOf, isAt } from "./camera.ts";
import { freeBounds } from "./free-area.ts";
import { isInBounds } from "./in-bounds.ts";

/**
 * Tells the store where the map looks and which features lie there, computed from the data: what the map
 * has drawn is thinned out and says nothing. Returns what stops it.
 */
export function reportView(map: maplibregl.Map): () => void {
  const report = (): void => {
    const inView = featuresInView(store.getState(), freeBounds(map));
    const before = store.getState().session.inView;
    if (!sameView(before, inView)) updateSession(() => ({ inView }));
  };

  const reportCenter = (): void => {
    const { longitude, latitude, zoom } = cameraOf(map);
    const { mapZoom, mapCenter } = store.getState().session;
    const isSame = mapZoom === zoom && mapCenter?.[0] === longitude && mapCenter[1] === latitude;
    if (!isSame) updateSession(() => ({ mapZoom: zoom, mapCenter: [longitude, latitude] }));
  };

  let known = cameraOf(map);

  const onMoveEnd = (event: maplibregl.MapLibreEvent<unknown> & { ownMove?: true }): void => {
    // A window that changes size ends a move as well, without moving.
    if (!event.ownMove && !isAt(map, known)) moveCamera(cameraOf(map));
    known = cameraOf(map);
    reportCenter();
    report();
  };

  const unsubscribe = store.subscribe((state, before) => {
    const changed =
      state.document.layers !== before.document.layers ||
      state.document.filters !== before.document.filters ||
      state.document.year !== before.document.year ||
      state.session.layerStates !== before.session.layerStates;
    if (changed && !map.isMoving()) report();
  });

  map.on("moveend", onMoveEnd);
  map.on("load", report);
  return () => {
    unsubscribe();
    map.off("moveend", onMoveEnd);
    map.off("load", report);
  };
}

/** The features of every visible layer within bounds, by layer. */
export function featuresInView(state: State, bounds: Bounds): NonNullable<Session["inView"]> {
  const entries = visibleLayers(state).map(({ id }) => {
    const inside = shownFeatures(id)(state).filter(
      ({ geometry }) => geometry !== null && isInBounds(geometry, bounds),
    );
    return [id, inside.map(({ properties }) => properties.id)] as const;
  });
  return Object.fromEntries(entries);
}

function sameView(a: Session["inView"], b: NonNullable<Session["inView"]>): boolean {
  return a !== null && JSON.stringify(a) === JSON.stringify(b);
}
