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

function boundsOf(geometry: Geometry): Bounds {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
}
