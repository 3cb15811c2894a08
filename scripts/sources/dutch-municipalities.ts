import { bbox } from "@turf/bbox";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Polygon } from "geojson";
import * as v from "valibot";
import type { LngLat } from "../../src/core/coordinates.ts";
import type { SourceReader } from "../io/read-source.ts";

export const MUNICIPALITIES_FILE = "gemeenten_nl.geojson";

/** Finds the Dutch municipality a point lies in; null outside the country. */
export type MunicipalityFinder = (point: LngLat) => string | null;

/** A {@link MunicipalityFinder} over the whole country (CBS Gebiedsindelingen, generalised). */
export function readMunicipalityFinder(read: SourceReader): MunicipalityFinder {
  const areas = read.geojson(MUNICIPALITIES_FILE, v.object({ naam: v.string() })).flatMap((feature) => {
    const { geometry, properties } = feature;
    if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return [];
    return { name: properties.naam, geometry: geometry as Polygon | MultiPolygon, box: bbox(geometry) };
  });
  return ([longitude, latitude]) => {
    const found = areas.find(
      ({ geometry, box: [west, south, east, north] }) =>
        longitude >= west &&
        longitude <= east &&
        latitude >= south &&
        latitude <= north &&
        booleanPointInPolygon([longitude, latitude], geometry),
    );
    return found?.name ?? null;
  };
}
