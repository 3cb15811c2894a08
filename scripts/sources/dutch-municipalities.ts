import { bbox } from "@turf/bbox";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Polygon } from "geojson";
import * as v from "valibot";
import type { LngLat } from "../../src/core/coordinates.ts";
import type { SourceReader } from "../io/read-source.ts";
import type { Provenance } from "../steps/sourced.ts";
import { CBS_MUNICIPALITIES } from "./cbs-municipalities.ts";

export const MUNICIPALITIES_FILE = "gemeenten_nl.geojson";

/** Who says in which Dutch municipality a place lies. */
export const MUNICIPALITY_PROVENANCE: Provenance = {
  source: CBS_MUNICIPALITIES.publisher,
  date: CBS_MUNICIPALITIES.sourceDate,
};

/** Who says where a place lies; of one abroad (`Antwerpen (BE)`) it is the page about the place itself. */
export function municipalityProvenance(
  name: string | null,
  pages: readonly { readonly source: string | null; readonly date: string | null }[],
): Provenance {
  const page = pages.find(({ source }) => source !== null);
  const isAbroad = name?.endsWith(")") ?? false;
  return isAbroad && page?.source ? { source: page.source, date: page.date } : MUNICIPALITY_PROVENANCE;
}

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
