import type { Geometry, MultiPolygon, Polygon } from "geojson";
import type { ManifestRegion } from "../../catalog/manifest.ts";
import type { World } from "../analysis.ts";
import type { SurfaceArea } from "./types.ts";

/**
 * The ground to lay cells on: the municipalities of a region (land, as Statistics Netherlands draws it), of a
 * region that is only a view the rectangle of the view. Null when the region is not known.
 */
export function areaPolygons(
  area: SurfaceArea,
  world: World,
  regions: readonly ManifestRegion[],
): readonly (Polygon | MultiPolygon)[] | null {
  if (area.type === "shape") return [area.geometry];
  const region = regions.find(({ id }) => id === area.region);
  if (!region) return null;
  if (region.municipalities.length === 0) return [rectangle(region.bounds)];
  const municipalities = world.get("municipalities")?.collection.features ?? [];
  return municipalities.flatMap(({ geometry, properties }) =>
    region.municipalities.includes(String(properties.code)) && isArea(geometry) ? [geometry] : [],
  );
}

function isArea(geometry: Geometry | null): geometry is Polygon | MultiPolygon {
  return geometry?.type === "Polygon" || geometry?.type === "MultiPolygon";
}

function rectangle([west, south, east, north]: ManifestRegion["bounds"]): Polygon {
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}
