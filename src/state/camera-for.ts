import type { Bounds } from "../core/coordinates.ts";
import type { Camera } from "./document.ts";

/** No closer than this to a small area, and no further than this from a large one. */
const CLOSEST_ZOOM = 14;
const FURTHEST_ZOOM = 5;
/** The part of a screen that is surely free of panels; the state knows no screen. */
const FREE_PIXELS = 480;
/** The width of the whole world at zoom 0, as MapLibre counts. */
const WORLD_PIXELS = 512;

/** The camera that shows bounds whole, on the Mercator map. */
export function cameraFor([west, south, east, north]: Bounds): Camera {
  const width = (east - west) / 360;
  const height = mercator(north) - mercator(south);
  const zoom = Math.log2(FREE_PIXELS / WORLD_PIXELS / Math.max(width, height, 1e-9));
  return {
    longitude: (west + east) / 2,
    latitude: (south + north) / 2,
    zoom: Math.min(Math.max(zoom, FURTHEST_ZOOM), CLOSEST_ZOOM),
  };
}

/** Distance north of the equator as a fraction of the world's width. */
function mercator(latitudeDegrees: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitudeDegrees * Math.PI) / 360)) / (2 * Math.PI);
}
