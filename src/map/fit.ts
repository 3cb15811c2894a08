import type * as maplibregl from "maplibre-gl";
import type { Bounds } from "../core/coordinates.ts";
import type { Camera } from "../state/document.ts";
import type { State } from "../state/store.ts";
import { reducesMotion } from "./create-map.ts";

/** Room between the region and the free part of the screen, pixels. */
const MARGIN_PIXELS = 24;
const SIDES = ["top", "right", "bottom", "left"] as const;
const FLIGHT_MS = 900;
/** Closer than this two cameras are the same. */
const SAME_DEGREES = 1e-6;
const SAME_ZOOM = 1e-3;

/** Where a map starts that knows nothing yet: the Netherlands. */
export const FIRST_CAMERA: Camera = { longitude: 6.2, latitude: 52.45, zoom: 8 };

/**
 * What panels cover of the map, from the custom properties `--map-padding-top`, `-right`, `-bottom` and
 * `-left` of its container: whoever lays panels over the map says so in CSS.
 */
export function coveredPixels(container: HTMLElement): Readonly<Record<(typeof SIDES)[number], number>> {
  const style = getComputedStyle(container);
  const pixels = (side: string) => Number.parseFloat(style.getPropertyValue(`--map-padding-${side}`)) || 0;
  return { top: pixels("top"), right: pixels("right"), bottom: pixels("bottom"), left: pixels("left") };
}

/** Keeps the map's camera where the document says: on a camera, or on a region's bounds. */
export function followCamera(map: maplibregl.Map): (state: State) => void {
  let first = true;
  let region: Bounds | null = null;
  let asked: Camera | null = null;

  return ({ document, session }) => {
    const padding = coveredPixels(map.getContainer());
    const covered = SIDES.some((side) => padding[side] !== map.getPadding()[side]);
    if (covered) map.setPadding(padding);

    if (document.camera) {
      region = null;
      if (document.camera === asked) return;
      asked = document.camera;
      if (!isAt(map, asked)) move(map, toOptions(asked), first);
      first = false;
      return;
    }
    asked = null;
    const bounds = session.manifest?.regions.find((known) => known.id === document.region)?.bounds;
    if (!bounds || (bounds === region && !covered)) return;
    region = bounds;
    const camera = map.cameraForBounds([...bounds], { padding: MARGIN_PIXELS });
    if (camera?.center && camera.zoom !== undefined) {
      move(map, { center: camera.center, zoom: camera.zoom }, first);
    }
    first = false;
  };
}

/** The map's own camera as the document writes it. */
export function cameraOf(map: maplibregl.Map): Camera {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}

function isAt(map: maplibregl.Map, camera: Camera): boolean {
  const at = cameraOf(map);
  return (
    Math.abs(at.longitude - camera.longitude) < SAME_DEGREES &&
    Math.abs(at.latitude - camera.latitude) < SAME_DEGREES &&
    Math.abs(at.zoom - camera.zoom) < SAME_ZOOM
  );
}

function toOptions({ longitude, latitude, zoom }: Camera): maplibregl.CameraOptions {
  return { center: [longitude, latitude], zoom };
}

function move(map: maplibregl.Map, options: maplibregl.CameraOptions, atOnce: boolean): void {
  if (atOnce || reducesMotion()) map.jumpTo(options);
  else map.flyTo({ ...options, duration: FLIGHT_MS, essential: true });
}
