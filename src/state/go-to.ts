import bbox from "@turf/bbox";
import type { Geometry } from "geojson";
import type { Bounds, LngLat } from "../core/coordinates.ts";
import type { FeatureRef } from "../core/feature-ref.ts";
import { moveCamera, select } from "./actions.ts";
import type { Camera } from "./document.ts";
import { layerData } from "./selectors.ts";
import { store } from "./store.ts";

/** How close a single point is looked at; who already looks closer stays there. */
const POINT_ZOOM = 12;
/** No closer than this to a small area, and no further than this from a large one. */
const CLOSEST_ZOOM = 14;
const FURTHEST_ZOOM = 5;
/** The part of a screen that is surely free of panels; the state knows no screen. */
const FREE_PIXELS = 480;
/** The width of the whole world at zoom 0, as MapLibre counts. */
const WORLD_PIXELS = 512;

/** Selects a feature and brings it into view; one without a place is selected only. */
export function goToFeature(ref: FeatureRef): void {
  select(ref);
  const geometry = layerData(ref.layer)(store.getState())?.byId.get(ref.id)?.geometry;
  if (geometry?.type === "Point") goToPoint([geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0]);
  else if (geometry) moveCamera(cameraFor(boundsOf(geometry)));
}

/** Brings a point into view. */
export function goToPoint([longitude, latitude]: LngLat): void {
  const zoom = Math.max(store.getState().document.camera?.zoom ?? 0, POINT_ZOOM);
  moveCamera({ longitude, latitude, zoom });
}

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

function boundsOf(geometry: Geometry): Bounds {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
}

/** Distance north of the equator as a fraction of the world's width. */
function mercator(latitudeDegrees: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitudeDegrees * Math.PI) / 360)) / (2 * Math.PI);
}
