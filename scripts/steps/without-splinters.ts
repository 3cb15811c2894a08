import type { Geometry, MultiPolygon } from "geojson";
import { measureAreaHectares } from "./measure-area.ts";
import { polygonsOf } from "./polygons-of.ts";

/** The polygons of an area that are not smaller than so many hectares. */
export function withoutSplinters(geometry: Geometry, smallestHectares: number): MultiPolygon {
  return {
    type: "MultiPolygon",
    coordinates: polygonsOf(geometry).filter(
      (polygon) => measureAreaHectares({ type: "Polygon", coordinates: polygon }) >= smallestHectares,
    ),
  };
}
