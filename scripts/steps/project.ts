import type { Position } from "geojson";
import type { RdPoint } from "../../src/core/coordinates.ts";
import { toRd } from "../../src/geo/rd.ts";

/** A GeoJSON position in RD metres, in which every tolerance of the pipeline is meant. */
export function project([longitude = 0, latitude = 0]: Position): RdPoint {
  return toRd([longitude, latitude]);
}
