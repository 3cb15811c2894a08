import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Polygon } from "geojson";
import type { LayerCollection } from "../../src/catalog/feature.ts";
import type { LngLat } from "../../src/core/coordinates.ts";

/** The name of the municipality a point lies in, `null` outside the ones we have. */
export function findMunicipality(point: LngLat, municipalities: LayerCollection): string | null {
  const found = municipalities.features.find(
    ({ geometry }) => geometry && booleanPointInPolygon([...point], geometry as Polygon | MultiPolygon),
  );
  return found?.properties.name_nl ?? null;
}
