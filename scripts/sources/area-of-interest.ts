import * as v from "valibot";
import type { Bounds, LngLat } from "../../src/core/coordinates.ts";
import type { SourceReader } from "../io/read-source.ts";

/** The municipalities of the province and of the other regions. */
export const REGION_FILES = ["gemeenten_overijssel.geojson", "gemeenten_regios_secundair.geojson"] as const;

/** The province and what surrounds it, Meppel, Lochem and Zutphen included. */
const AROUND_OVERIJSSEL: Bounds = [5.65, 52.0, 7.2, 52.98];

/** Names of the municipalities whose region the app can show. */
export function readAreaMunicipalities(read: SourceReader): ReadonlySet<string> {
  return new Set(
    REGION_FILES.flatMap((file) => read.geojson(file, v.object({ naam: v.string() }))).map(
      ({ properties }) => properties.naam,
    ),
  );
}

/** Whether a point belongs to what the app is about: around the province, or in one of the other regions. */
export function isInsideArea(
  [longitude, latitude]: LngLat,
  municipality: string | null,
  area: ReadonlySet<string>,
): boolean {
  const [west, south, east, north] = AROUND_OVERIJSSEL;
  const around = longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  return around || (municipality !== null && area.has(municipality));
}
