import * as maplibregl from "maplibre-gl";
import type { Camera } from "../state/document.ts";
import { reducesMotion } from "./reduces-motion.ts";

const FLIGHT_MS = 900;
/** Closer than this two cameras are the same. */
const SAME_DEGREES = 1e-6;
const SAME_ZOOM = 1e-3;

/** Marks the events of moves that the document asked for; all others are a person's. */
export const OWN_MOVE = { ownMove: true } as const;

/** Where a map starts that knows nothing yet: the east of the Netherlands. */
export const FIRST_CAMERA: Camera = { longitude: 6.2, latitude: 52.45, zoom: 8 };

/** The map's own camera as the document writes it: the middle of the part that is free of panels. */
export function cameraOf(map: maplibregl.Map): Camera {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}

export function isAt(map: maplibregl.Map, camera: Camera): boolean {
  const at = cameraOf(map);
  return (
    Math.abs(at.longitude - camera.longitude) < SAME_DEGREES &&
    Math.abs(at.latitude - camera.latitude) < SAME_DEGREES &&
    Math.abs(at.zoom - camera.zoom) < SAME_ZOOM
  );
}

/** Flies, or jumps for who asked the system for less motion. */
export function move(map: maplibregl.Map, { longitude, latitude, zoom }: Camera, atOnce: boolean): void {
  const center = new maplibregl.LngLat(longitude, latitude);
  if (atOnce || reducesMotion()) map.jumpTo({ center, zoom }, OWN_MOVE);
  else map.flyTo({ center, zoom, duration: FLIGHT_MS }, OWN_MOVE);
}
