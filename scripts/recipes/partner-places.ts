import * as v from "valibot";
import type { LayerFeature } from "../../src/catalog/feature.ts";
import type { LngLat } from "../../src/core/coordinates.ts";
import { checkAliases } from "../checks/check-aliases.ts";
import { aliasesFor, joinAliases } from "../sources/aliases.ts";
import { CURATED } from "../sources/curated.ts";
import { dateOf, readReferences, writeReferences } from "../sources/documents.ts";
import { NATURAL_EARTH, readCountries } from "../sources/natural-earth.ts";
import { regionNames } from "../sources/regions.ts";
import { type CountryPlace, findCountries } from "../steps/find-countries.ts";
import { findPlaces } from "../steps/find-places.ts";
import { pointsGeometry } from "../steps/points-geometry.ts";
import type { BuiltLayers, Recipe } from "./recipe.ts";

const Text = v.nullable(v.string());
const NumberText = v.nullable(v.pipe(v.string(), v.transform(Number), v.finite()));

const PartnerRow = v.object({
  id: v.string(),
  name_nl: v.string(),
  name_en: v.string(),
  aliases: Text,
  kind: v.picklist(["city", "country", "world-region"]),
  placed_by: Text,
  /** ISO 3166-1 numbers; the first carries the name. */
  countries: Text,
  lon: NumberText,
  lat: NumberText,
  precision_m: NumberText,
  role_nl: v.string(),
  role_en: v.string(),
  partner_of: v.string(),
  references: v.string(),
});
type PartnerRow = v.InferOutput<typeof PartnerRow>;

/** Places abroad that the founding documents name: partners, fairs, markets and nodes. */
export const partnerPlaces: Recipe = {
  id: "partner-places",
  geometry: "point",
  about: {
    publisher: "Natural Earth (world-atlas); GeoNames",
    licence: "Public domain; CC BY 4.0",
    sourceUrl: NATURAL_EARTH.sourceUrl,
    sourceDate: "2024",
    retrieved: NATURAL_EARTH.retrieved,
    toleranceMeters: null,
    note_nl:
      "Steden zijn door ons bij de stad gezet; een land is een punt ergens in dat land. Een punt is nooit een adres: zie hoe precies het is. " +
      "Werelddelen en groepen landen zonder vaste grens staan alleen in de lijst. Contacten zijn van het jaar van de nota en kunnen voorbij zijn.",
    note_en:
      "Cities are placed by us at the city; a country is a point somewhere in that country. A point is never an address: see how precise it is. " +
      "Continents and groups of countries without a fixed boundary are in the list only. Contacts are of the year of the document and may have ended.",
  },
  sources: [],
  extent: "world",
  attributes: ["role", "partnerOf"],

  build(_read, built) {
    const countries = readCountries([-180, -90, 180, 90]);
    return {
      type: "FeatureCollection",
      features: CURATED.csv("partner-places.csv", PartnerRow).map((row) =>
        partner(row, built, findCountries(row.countries, countries)),
      ),
    };
  },

  check: (collection) => checkAliases("partner-places", collection),
};

function partner(row: PartnerRow, built: BuiltLayers, countries: readonly CountryPlace[]): LayerFeature {
  const own: readonly LngLat[] = row.lon !== null && row.lat !== null ? [[row.lon, row.lat]] : [];
  const precisions = [row.precision_m, ...countries.map(({ precisionMeters }) => precisionMeters)];
  const references = readReferences(row.references);
  const told = writeReferences(references);
  const points = [...own, ...findPlaces(row.placed_by, built), ...countries.map(({ point }) => point)];
  return {
    type: "Feature",
    geometry: pointsGeometry(points),
    properties: {
      id: row.id,
      name_nl: row.name_nl,
      name_en: row.name_en,
      aliases: joinAliases(row.name_nl, [
        ...(row.aliases?.split("; ") ?? []),
        ...aliasesFor("partner-places", row.id),
      ]),
      kind: row.kind,
      status: "existing",
      source: told.nl,
      source_en: told.en,
      sourceDate: references[0] ? dateOf(references[0]) : null,
      precisionMeters: points.length > 0 ? Math.max(...precisions.map(Number)) : null,
      role: row.role_nl,
      role_en: row.role_en,
      partnerOf: regionNames(row.partner_of).nl,
      partnerOf_en: regionNames(row.partner_of).en,
    },
  };
}
