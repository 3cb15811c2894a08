import { area } from "@turf/area";
import type { Geometry } from "geojson";
import * as v from "valibot";
import type { LngLat } from "../../src/core/coordinates.ts";
import type { SourceReader } from "../io/read-source.ts";
import { representativePoint } from "../steps/representative-point.ts";
import { CURATED } from "./curated.ts";

/** State of the map in both files. */
export const OSM_DATE = "2025-10-30";

/** The regional file holds all of the provincial one; both are read, what is in both counts once. */
export const OSM_FILES = ["truckparking_regio_osm.geojson", "truckparking_overijssel_osm.geojson"] as const;

/** A truck parking, rest area or service area as OpenStreetMap has it: a point or an area. */
export interface OsmParking {
  readonly id: string;
  /** Null when OpenStreetMap gives no name. */
  readonly name: string | null;
  readonly isTruckParking: boolean;
  readonly isRestArea: boolean;
  readonly isServiceArea: boolean;
  /** Facilities said to be there; what is not said is unknown. */
  readonly facilities: readonly string[];
  readonly truckPlaces: number | null;
  readonly street: string | null;
  readonly geometry: Geometry;
  readonly point: LngLat;
  readonly areaSquareMeters: number;
}

const Flag = v.nullable(v.boolean());

const Properties = v.object({
  id: v.string(),
  name: v.string(),
  is_truck_parking: v.boolean(),
  is_rest_area: v.boolean(),
  is_service_area: v.boolean(),
  has_fuel: Flag,
  has_restaurant: Flag,
  has_toilets: Flag,
  has_wifi: Flag,
  truck_spots: v.nullable(v.union([v.string(), v.number()])),
  road: v.nullable(v.string()),
});

const LeftOut = v.object({ osm_id: v.string(), reason: v.string() });

/** Names that are only a word for the thing. */
const GENERIC = /^(unnamed|truck ?parking( \d+)?|rastplatz|parkplatz)$/i;

/** The places of both files, without those that by their name are something else. */
export function readOsmParkings(read: SourceReader): readonly OsmParking[] {
  const leftOut = new Set(CURATED.csv("truck-parkings-left-out.csv", LeftOut).map(({ osm_id }) => osm_id));
  const byId = new Map<string, OsmParking>();
  for (const { properties, geometry } of OSM_FILES.flatMap((file) => read.geojson(file, Properties))) {
    const point = geometry && representativePoint(geometry);
    if (!point || byId.has(properties.id) || leftOut.has(properties.id)) continue;
    const name = properties.name.trim();
    byId.set(properties.id, {
      id: properties.id,
      name: name === "" || GENERIC.test(name) ? null : name,
      isTruckParking: properties.is_truck_parking,
      isRestArea: properties.is_rest_area,
      isServiceArea: properties.is_service_area,
      facilities: [
        ...(properties.has_fuel ? ["fuel"] : []),
        ...(properties.has_restaurant ? ["restaurant"] : []),
        ...(properties.has_toilets ? ["toilets"] : []),
        ...(properties.has_wifi ? ["wifi"] : []),
      ],
      truckPlaces: Number(properties.truck_spots) || null,
      street: properties.road?.trim() || null,
      geometry,
      point,
      areaSquareMeters: area(geometry),
    });
  }
  return [...byId.values()];
}
