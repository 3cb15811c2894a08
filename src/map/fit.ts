import bbox from "@turf/bbox";
import * as maplibregl from "maplibre-gl";
import type { Bounds } from "../core/coordinates.ts";
import type { FeatureRef } from "../core/feature-ref.ts";
import { moveCamera } from "../state/actions.ts";
import type { Camera } from "../state/document.ts";
import { findFeature } from "../state/selectors.ts";
import type { State } from "../state/store.ts";
import { cameraOf, isAt, move, OWN_MOVE } from "./camera.ts";
import { coveredPixels, freeBounds, SIDES } from "./free-area.ts";
import { isInBounds } from "./in-bounds.ts";

/** Room between the region and the free part of the screen, pixels; at the sides for the names beside places. */
const MARGIN_PIXELS = { top: 24, bottom: 24, left: 48, right: 48 };

/** A panel that is so much wider or narrower leaves another part of the map free. */
const OTHER_WIDTH_PIXELS = 100;

/**
 * Keeps the map's camera where the document says: on a camera, or on a region's bounds. A panel that opens
 * does not move the map, unless it would cover the feature that was just opened, or takes another width beside
 * a region that is shown whole.
 */
export function followDocument(map: maplibregl.Map): (state: State) => void {
  let atOnce = true;
  let region: Bounds | null = null;
  let left = 0;
  let asked: Camera | null = null;
  let selected: FeatureRef | null = null;

  let size = sizeOf(map);
  map.on("resize", () => {
    if (sizeOf(map) !== size) region = null;
    size = sizeOf(map);
  });

  const followRegion = ({ document, session }: State): void => {
    const bounds = session.manifest?.regions.find((known) => known.id === document.region)?.bounds;
    const { left: covered = 0 } = map.getPadding();
    if (!bounds || (bounds === region && Math.abs(covered - left) <= OTHER_WIDTH_PIXELS)) return;
    region = bounds;
    left = covered;
    fitRegion(map, bounds, atOnce);
    atOnce = false;
  };

  return (state) => {
    const { document } = state;
    if (adoptPadding(map) && document.camera && document.camera === asked) {
      asked = cameraOf(map);
      moveCamera(asked);
    } else if (document.camera && document.camera !== asked) {
      asked = document.camera;
      if (!isAt(map, asked)) move(map, asked, atOnce);
      atOnce = false;
    } else if (!document.camera) {
      asked = null;
      followRegion(state);
    }
    if (document.camera) region = null;
    if (document.selected !== selected && !map.isMoving()) uncover(map, state);
    selected = document.selected;
  };
}

function sizeOf(map: maplibregl.Map): string {
  const { clientWidth, clientHeight } = map.getContainer();
  return `${clientWidth} × ${clientHeight}`;
}

/** Tells the map what panels cover, without moving what is seen; true when that changed. */
function adoptPadding(map: maplibregl.Map): boolean {
  const container = map.getContainer();
  const padding = coveredPixels(container);
  if (SIDES.every((side) => padding[side] === map.getPadding()[side])) return false;
  const center = map.unproject([
    (padding.left + container.clientWidth - padding.right) / 2,
    (padding.top + container.clientHeight - padding.bottom) / 2,
  ]);
  map.jumpTo({ center, padding }, OWN_MOVE);
  return true;
}

function fitRegion(map: maplibregl.Map, bounds: Bounds, atOnce: boolean): void {
  const camera = map.cameraForBounds([...bounds], { padding: MARGIN_PIXELS });
  if (camera?.center && camera.zoom !== undefined) {
    const { lng, lat } = maplibregl.LngLat.convert(camera.center);
    move(map, { longitude: lng, latitude: lat, zoom: camera.zoom }, atOnce);
  }
}

/** Brings a feature that was just opened out from under a panel. */
function uncover(map: maplibregl.Map, state: State): void {
  const geometry = findFeature(state.document.selected)(state)?.feature.geometry;
  if (!geometry || isInBounds(geometry, freeBounds(map))) return;
  const [west, south, east, north] = bbox(geometry);
  move(map, { longitude: (west + east) / 2, latitude: (south + north) / 2, zoom: map.getZoom() }, false);
}
