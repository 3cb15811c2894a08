import { createRequire } from "node:module";
import type { Feature, MultiPolygon } from "geojson";
import { feature as featureOf } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Bounds } from "../../src/core/coordinates.ts";

/** Countries at 1 : 10 million by Natural Earth, as the npm package `world-atlas` has them. */
export const NATURAL_EARTH = {
  publisher: "Natural Earth (world-atlas)",
  licence: "Public domain",
  sourceUrl: "https://www.naturalearthdata.com/downloads/10m-cultural-vectors/",
  sourceDate: "2019",
  retrieved: "2026-11-21",
} as const;

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const require = createRequire(import.meta.url);

/** A country by its English name and its ISO 3166-1 number. */
export type Country = Feature<MultiPolygon, { readonly name: string; readonly isoNumber: string | null }>;

type LandAtlas = Topology<{ land: GeometryCollection }>;

/** The land of the whole world at 1 : 110 million, without borders. */
export function readLand(): MultiPolygon {
  const atlas: LandAtlas = require("world-atlas/land-110m.json");
  const polygons = featureOf(atlas, atlas.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === "Polygon") return [geometry.coordinates];
    return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  });
  return { type: "MultiPolygon", coordinates: polygons };
}

/** The countries that touch a box; countries of which no polygon does are left out, and so are such polygons. */
export function readCountries(bounds: Bounds): Country[] {
  const atlas: Atlas = require("world-atlas/countries-10m.json");
  return featureOf(atlas, atlas.objects.countries).features.flatMap(({ id, geometry, properties }) => {
    const { type } = geometry;
    if (type !== "Polygon" && type !== "MultiPolygon") return [];
    const polygons = type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const near = polygons.filter(([outer = []]) => touches(outer, bounds));
    return near.length > 0
      ? [
          {
            type: "Feature",
            geometry: { type: "MultiPolygon", coordinates: near },
            properties: { name: properties.name, isoNumber: id === undefined ? null : String(id) },
          },
        ]
      : [];
  });
}

function touches(ring: readonly (readonly number[])[], [west, south, east, north]: Bounds): boolean {
  const longitudes = ring.map(([longitude = 0]) => longitude);
  const latitudes = ring.map(([, latitude = 0]) => latitude);
  return (
    Math.min(...longitudes) < east &&
    Math.max(...longitudes) > west &&
    Math.min(...latitudes) < north &&
    Math.max(...latitudes) > south
  );
}
