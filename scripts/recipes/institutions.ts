import * as v from "valibot";
import type { LayerFeature } from "../../src/catalog/feature.ts";
import type { LngLat } from "../../src/core/coordinates.ts";
import { STATUSES } from "../../src/core/status.ts";
import { checkAliases } from "../checks/check-aliases.ts";
import { aliasesFor, joinAliases } from "../sources/aliases.ts";
import { CURATED } from "../sources/curated.ts";
import { dateOf, readReferences, writeReferences } from "../sources/documents.ts";
import type { Phrase } from "../sources/phrases.ts";
import { readPublishers } from "../sources/publishers.ts";
import { findPlaces } from "../steps/find-places.ts";
import { type FoundValue, flattenAttributes } from "../steps/flatten-attributes.ts";
import { pointsGeometry } from "../steps/points-geometry.ts";
import type { BuiltLayers, Recipe } from "./recipe.ts";

const KEYS = ["level", "students", "graduatesPerYear", "role", "locationBasis"] as const;

const Text = v.nullable(v.string());
const NumberText = v.nullable(v.pipe(v.string(), v.transform(Number), v.finite()));

const InstitutionRow = v.object({
  id: v.string(),
  name_nl: v.string(),
  name_en: v.string(),
  aliases: Text,
  kind: v.picklist(["school", "innovation-centre", "network", "organisation"]),
  level: v.nullable(v.picklist(["mbo", "hbo", "university"])),
  municipality: Text,
  placed_by: Text,
  lon: NumberText,
  lat: NumberText,
  precision_m: NumberText,
  placed_nl: Text,
  placed_en: Text,
  place_source: Text,
  students: NumberText,
  students_nl: Text,
  students_en: Text,
  graduates: NumberText,
  role_nl: Text,
  role_en: Text,
  references: v.string(),
  status: v.picklist(STATUSES),
});
type InstitutionRow = v.InferOutput<typeof InstitutionRow>;

const YEAR_UNKNOWN: Phrase = { nl: "jaar niet genoemd", en: "year not given" };

/** Schools, networks and organisations of the founding documents. */
export const institutions: Recipe = {
  id: "institutions",
  geometry: "point",
  about: {
    publisher: "Kadaster; GeoNames; Rijden de Treinen; CBS",
    licence: "CC BY 4.0; CC0 1.0",
    sourceUrl: "https://www.pdok.nl/introductie/-/article/basisregistratie-topografie-brt-topnl",
    sourceDate: "2024",
    retrieved: "2026-11-21",
    toleranceMeters: null,
    note_nl:
      "Namen en aantallen studenten staan in de nota's; het jaar van de aantallen staat er niet bij. Een punt is de stad, het station of de straat die een openbare bron noemt, geen adres. " +
      "Wat voor een hele regio of het hele land werkt, heeft geen punt en staat in de lijst. Bij een school met meer vestigingen gelden de studenten voor alle vestigingen samen.",
    note_en:
      "Names and numbers of students are in the documents; they do not give the year of the numbers. A point is the city, station or street that a public source names, not an address. " +
      "What works for a whole region or country has no point and is in the list. For a school with several sites the students are those of all sites together.",
  },
  sources: [],
  attributes: KEYS,

  build(_read, built) {
    const rows = CURATED.csv("institutions.csv", InstitutionRow);
    return { type: "FeatureCollection", features: rows.map((row) => institution(row, built)) };
  },

  check(collection) {
    return [
      ...checkAliases("institutions", collection),
      ...collection.features
        .filter(({ properties }) => properties.kind === "school" && !properties.municipality)
        .map(({ properties }) => `${properties.id}: is a school without a municipality`),
    ];
  },
};

function institution(row: InstitutionRow, built: BuiltLayers): LayerFeature {
  const own: readonly LngLat[] = row.lon !== null && row.lat !== null ? [[row.lon, row.lat]] : [];
  const references = readReferences(row.references);
  const told = writeReferences(references);
  return {
    type: "Feature",
    geometry: pointsGeometry([...own, ...findPlaces(row.placed_by, built)]),
    properties: {
      id: row.id,
      name_nl: row.name_nl,
      name_en: row.name_en,
      aliases: joinAliases(row.name_nl, [
        ...(row.aliases?.split("; ") ?? []),
        ...aliasesFor("institutions", row.id),
      ]),
      kind: row.kind,
      status: row.status,
      source: told.nl,
      source_en: told.en,
      sourceDate: references[0] ? dateOf(references[0]) : null,
      precisionMeters: row.precision_m,
      municipality: row.municipality,
      ...flattenAttributes(values(row, told, references[0] ? dateOf(references[0]) : null), KEYS),
    },
  };
}

function values(row: InstitutionRow, { nl: source }: Phrase, date: string | null): FoundValue[] {
  const about = { source, date, scope: null, valueEn: null, qualifier: null, confidence: "high" } as const;
  const counted = (key: string, value: number | null, words: readonly (string | null)[]): FoundValue[] =>
    value === null
      ? []
      : [
          {
            ...about,
            key,
            value,
            qualifier: {
              nl: [words[0], YEAR_UNKNOWN.nl].filter(Boolean).join("; "),
              en: [words[1], YEAR_UNKNOWN.en].filter(Boolean).join("; "),
            },
          },
        ];
  return [
    ...(row.level === null
      ? []
      : [{ ...about, key: "level", value: row.level, source: null, date: null, confidence: null }]),
    ...counted("students", row.students, [row.students_nl, row.students_en]),
    ...counted("graduatesPerYear", row.graduates, ["circa", "about"]),
    ...(row.role_nl === null ? [] : [{ ...about, key: "role", value: row.role_nl, valueEn: row.role_en }]),
    ...(row.placed_nl === null
      ? []
      : [
          {
            ...about,
            key: "locationBasis",
            value: row.placed_nl,
            valueEn: row.placed_en,
            source: row.place_source && readPublishers()(row.place_source),
            date: null,
            confidence: "medium" as const,
          },
        ]),
  ];
}
