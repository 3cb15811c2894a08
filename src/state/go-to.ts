import bbox from "@turf/bbox";
import type { Geometry } from "geojson";
import type { Bounds, LngLat } from "../core/coordinates.ts";
import type { FeatureRef } from "../core/feature-ref.ts";
import { moveCamera, select } from "./actions.ts";
import { cameraFor } from "./camera-for.ts";
import { layerData } from "./selectors.ts";
import { store } from "./store.ts";

/** How close a single point is looked at; who already looks closer stays there. */
const POINT_ZOOM = 12;
/** From here on a point stands for a whole country: all of the ground where it may lie is shown. */
const COARSE_METERS = 20_000;
const DEGREE_METERS = 111_320;

/** Selects a feature and brings it into view; one without a place is selected only. */
export function goToFeature(ref: FeatureRef): void {
  select(ref);
  const feature = layerData(ref.layer)(store.getState())?.byId.get(ref.id);
  const geometry = feature?.geometry;
  if (geometry?.type === "Point") {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    goToPoint([longitude, latitude], feature?.properties.precisionMeters ?? 0);
  } else if (geometry) goToGeometry(geometry);
}

/** Brings a stretch of ground into view whole. */
export function goToBounds(bounds: Bounds): void {
  moveCamera(cameraFor(bounds));
}

/** Brings a geometry into view whole. */
export function goToGeometry(geometry: Geometry): void {
  goToBounds(boundsOf(geometry));
}

/** Brings a point into view, with the ground around it where it may lie when it is only known coarsely. */
export function goToPoint([longitude, latitude]: LngLat, precisionMeters = 0): void {
  if (precisionMeters >= COARSE_METERS) {
    const north = precisionMeters / DEGREE_METERS;
    const east = north / Math.cos((latitude * Math.PI) / 180);
    moveCamera(cameraFor([longitude - east, latitude - north, longitude + east, latitude + north]));
    return;
  }
  const zoom = Math.max(store.getState().document.camera?.zoom ?? 0, POINT_ZOOM);
  moveCamera({ longitude, latitude, zoom });
}

function boundsOf(geometry: Geometry): Bounds {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
}
