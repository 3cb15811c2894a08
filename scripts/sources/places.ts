import * as v from "valibot";
import type { LngLat } from "../../src/core/coordinates.ts";
import type { SourceReader } from "../io/read-source.ts";
import { representativePoint } from "../steps/representative-point.ts";
import { CORRIDOR_FILE } from "./corridor.ts";
import { CURATED } from "./curated.ts";

export const SETTLEMENTS_FILE = "plaatsen_woonkernen_overijssel_top10nl.geojson";
/** Whom a settlement names as its source. */
export const SETTLEMENTS_SOURCE = "Kadaster, BRT TOP10NL";
const GEONAMES_FILE = "plaatsen_geonames_bbox.geojson";

const STATIONS_FILE = "stations_nl.geojson";

/** What a place is. */
export const Kind = v.picklist(["city", "town", "village"]);
const Importance = v.pipe(v.string(), v.transform(Number), v.picklist([1, 2, 3, 4, 5]));

const CuratedPlace = v.object({
  geonames: v.string(),
  country: v.string(),
  name_nl: v.string(),
  name_en: v.nullable(v.string()),
  kind: Kind,
  importance: Importance,
});

const FarPlace = v.object({
  found_in: v.picklist(["corridor", "station"]),
  found: v.string(),
  name_nl: v.string(),
  name_en: v.nullable(v.string()),
  kind: Kind,
  importance: Importance,
});

/** A settlement with fewer people is no label anybody misses. */
const SMALLEST_POPULATION = 100;

/** The files that places are found in. */
export const PLACE_FILES = [SETTLEMENTS_FILE, GEONAMES_FILE, CORRIDOR_FILE, STATIONS_FILE] as const;

/** A place to read the map by. */
export interface Place {
  readonly nameNl: string;
  readonly nameEn: string | null;
  readonly kind: v.InferOutput<typeof Kind>;
  readonly importance: number;
  readonly population: number | null;
  readonly lngLat: LngLat;
  readonly source: string;
  readonly sourceDate: string | null;
  readonly precisionMeters: number;
}

/** The settlements of the topographic map, around the province. */
export function readSettlements(read: SourceReader): Place[] {
  const Properties = v.object({ naam: v.string(), inwoners: v.nullable(v.number()) });
  return read
    .geojson(SETTLEMENTS_FILE, Properties)
    .flatMap(({ properties: { naam, inwoners }, geometry }) => {
      const lngLat = geometry && representativePoint(geometry);
      if (!lngLat || inwoners === null || inwoners < SMALLEST_POPULATION) return [];
      return {
        nameNl: naam,
        nameEn: null,
        kind: kindOf(inwoners),
        importance: importanceOf(inwoners),
        population: inwoners,
        lngLat,
        source: SETTLEMENTS_SOURCE,
        sourceDate: "2025-07-01",
        precisionMeters: 500,
      };
    });
}

/** How large a settlement is drawn, by its inhabitants: 1 is the biggest. */
export function importanceOf(population: number): number {
  if (population >= 70_000) return 1;
  if (population >= 25_000) return 2;
  if (population >= 10_000) return 3;
  return population >= 3_000 ? 4 : 5;
}

/** City from 30,000 inhabitants, town from 5,000: the sizes at which names are drawn differently. */
export function kindOf(population: number): v.InferOutput<typeof Kind> {
  if (population >= 30_000) return "city";
  return population >= 5_000 ? "town" : "village";
}

/** Places around the province that `curated/places.csv` chooses, at their point of GeoNames. */
export function readCuratedPlaces(read: SourceReader): Place[] {
  const Properties = v.object({ naam: v.string(), land: v.string() });
  const points = read.geojson(GEONAMES_FILE, Properties);
  return CURATED.csv("places.csv", CuratedPlace).map((row) => {
    const point = points.find(
      ({ properties }) => properties.naam === row.geonames && properties.land === row.country,
    );
    if (point?.geometry?.type !== "Point") throw new Error(`GeoNames does not have ${row.geonames}`);
    const [longitude = 0, latitude = 0] = point.geometry.coordinates;
    return {
      ...shared(row),
      lngLat: [longitude, latitude],
      source: "GeoNames",
      sourceDate: null,
      precisionMeters: 1000,
    };
  });
}

/** Places farther away that `curated/far-places.csv` chooses, at their point of GeoNames or their station. */
export function readFarPlaces(read: SourceReader): Place[] {
  const nodes = read.csv(
    CORRIDOR_FILE,
    v.object({ node: v.string(), lon: v.string(), lat: v.string(), coord_source: v.string() }),
  );
  const stations = read.geojson(STATIONS_FILE, v.object({ code: v.string() }));
  return CURATED.csv("far-places.csv", FarPlace).map((row) => {
    if (row.found_in === "corridor") {
      const node = nodes.find((one) => one.node === row.found && one.coord_source.startsWith("GeoNames"));
      if (!node) throw new Error(`${CORRIDOR_FILE} has no GeoNames point for ${row.found}`);
      const lngLat: LngLat = [Number(node.lon), Number(node.lat)];
      return { ...shared(row), lngLat, source: "GeoNames", sourceDate: null, precisionMeters: 2000 };
    }
    const station = stations.find(({ properties }) => properties.code === row.found);
    if (station?.geometry?.type !== "Point") throw new Error(`${STATIONS_FILE} does not have ${row.found}`);
    const [longitude = 0, latitude = 0] = station.geometry.coordinates;
    return {
      ...shared(row),
      lngLat: [longitude, latitude],
      source: "Rijden de Treinen",
      sourceDate: "2023-09",
      precisionMeters: 2000,
    };
  });
}

function shared(row: Pick<v.InferOutput<typeof FarPlace>, "name_nl" | "name_en" | "kind" | "importance">) {
  const { name_nl, name_en, kind, importance } = row;
  return { nameNl: name_nl, nameEn: name_en, kind, importance, population: null };
}
