import * as v from "valibot";
import type { LayerFeature } from "../../src/catalog/feature.ts";
import { STATUSES } from "../../src/core/status.ts";
import { checkAliases } from "../checks/check-aliases.ts";
import { aliasesFor, joinAliases } from "../sources/aliases.ts";
import { CURATED } from "../sources/curated.ts";
import { dateOf, readReferences, writeReferences } from "../sources/documents.ts";
import { joinPhrases, type Phrase, readPhrases } from "../sources/phrases.ts";
import { nameEach, readPublishers } from "../sources/publishers.ts";
import { readZoneFacts, ZONE_FACTS_FILE, type ZoneFact } from "../sources/zone-facts.ts";
import { findPlaces } from "../steps/find-places.ts";
import { type FoundValue, flattenAttributes } from "../steps/flatten-attributes.ts";
import { pointsGeometry } from "../steps/points-geometry.ts";
import type { BuiltLayers, Recipe } from "./recipe.ts";

const KEYS = [
  "startDate",
  "appliesTo",
  "boundaryText",
  "vanPhases",
  "truckPhases",
  "enforcement",
  "legalBasis",
] as const;

const ZoneRow = v.object({
  city: v.string(),
  id: v.string(),
  name_nl: v.string(),
  name_en: v.string(),
  status: v.picklist(STATUSES),
  placed_by: v.nullable(v.string()),
  precision_m: v.nullable(v.pipe(v.string(), v.transform(Number), v.finite())),
  /** The start as far as sources agree, when they do not agree on the day. */
  start: v.nullable(v.string()),
  start_nl: v.nullable(v.string()),
  start_en: v.nullable(v.string()),
  start_in_document: v.nullable(v.string()),
  references: v.nullable(v.string()),
});
type ZoneRow = v.InferOutput<typeof ZoneRow>;

/** The cities of the founding documents: all three have a place and the date of the document beside it. */
const CITIES_IN_DOCUMENT = ["deventer", "enschede", "zwolle"];

const COLLECTED = "2026-11-21";
const LOW: Phrase = { nl: "lage zekerheid", en: "low confidence" };
const AS_WRITTEN: Phrase = { nl: "zoals vooraf in de nota", en: "as written in the document beforehand" };

/** Cities with a zone for emission-free goods traffic: points, because nobody publishes where they end. */
export const zeroEmissionZones: Recipe = {
  id: "zero-emission-zones",
  geometry: "point",
  about: {
    publisher: "Kadaster; GeoNames; Rijden de Treinen",
    licence: "CC BY 4.0; CC0 1.0",
    sourceUrl: "https://opendata.ndw.nu/",
    sourceDate: COLLECTED,
    retrieved: COLLECTED,
    toleranceMeters: null,
    note_nl:
      "De grens van de zones is niet bepaald: in de open gegevens hier staat geen vlak. Het punt is dat van de plaats, niet van de zone. " +
      "De nota noemt voor Deventer, Enschede en Zwolle 1 januari 2025; voor Enschede werd het 1 juli 2025. Beide data staan erbij. " +
      "Arnhem, Almelo en Hengelo staan alleen in de lijst: voor die steden is geen zone gevonden.",
    note_en:
      "The boundary of the zones is not determined: the open data here have no area. The point is that of the place, not of the zone. " +
      "The document gives 1 January 2025 for Deventer, Enschede and Zwolle; for Enschede it became 1 July 2025. Both dates are given. " +
      "Arnhem, Almelo and Hengelo are in the list only: no zone was found for them.",
  },
  sources: [ZONE_FACTS_FILE],
  attributes: KEYS,

  build(read, built) {
    const facts = readZoneFacts(read);
    const rows = CURATED.csv("zero-emission-zones.csv", ZoneRow);
    const forgotten = facts.find(({ city }) => rows.every((row) => row.city !== city));
    if (forgotten) {
      throw new Error(`data/curated/zero-emission-zones.csv has no decision on ${forgotten.city}`);
    }
    return {
      type: "FeatureCollection",
      features: rows.flatMap((row) => {
        const fact = facts.find(({ city }) => city === row.city);
        return fact ? [zone(row, fact, built)] : [];
      }),
    };
  },

  check(collection) {
    return [
      ...checkAliases("zero-emission-zones", collection),
      ...CITIES_IN_DOCUMENT.flatMap((id) => {
        const found = collection.features.find(({ properties }) => properties.id === id);
        if (!found?.geometry) return [`${id}: is missing or has no place`];
        return found.properties.startDate_2 ? [] : [`${id}: lacks the date of the document`];
      }),
    ];
  },
};

function zone(row: ZoneRow, fact: ZoneFact, built: BuiltLayers): LayerFeature {
  return {
    type: "Feature",
    geometry: pointsGeometry(findPlaces(row.placed_by, built)),
    properties: {
      id: row.id,
      name_nl: row.name_nl,
      name_en: row.name_en,
      aliases: joinAliases(row.name_nl, aliasesFor("zero-emission-zones", row.id)),
      kind: "zero-emission-zone",
      status: row.status,
      ...statusWords(fact),
      source: nameEach(fact.source, readPublishers()),
      confidence: fact.confidence,
      sourceDate: COLLECTED,
      precisionMeters: row.precision_m,
      municipality: row.city,
      ...flattenAttributes(values(row, fact), KEYS),
      ...startInDocument(row),
    },
  };
}

function values(row: ZoneRow, fact: ZoneFact): FoundValue[] {
  const translate = readPhrases();
  // All values of a zone have the source of the zone itself; it is written once more at the date only.
  const about = { source: null, date: null, scope: null, confidence: null };
  const uncertain = fact.confidence === "low" ? LOW : null;
  const words = (key: (typeof KEYS)[number], text: string | null): FoundValue[] => {
    const phrase = text === null ? null : translate(text);
    if (!phrase) return [];
    return [{ ...about, key, value: phrase.nl, valueEn: phrase.en, qualifier: uncertain }];
  };
  const remark = row.start_nl && row.start_en ? { nl: row.start_nl, en: row.start_en } : null;
  return [
    {
      ...about,
      key: "startDate",
      source: nameEach(fact.source, readPublishers()),
      value: row.start ?? fact.startDate,
      valueEn: null,
      qualifier: joinPhrases([uncertain, remark]),
    },
    ...words("appliesTo", fact.appliesTo),
    ...words("boundaryText", fact.boundaryText),
    ...words("vanPhases", fact.vanPhases),
    ...words("truckPhases", fact.truckPhases),
    ...words("enforcement", fact.enforcement),
    ...words("legalBasis", fact.legalBasis),
  ];
}

/** What the source says of the state in 2026, beside the status we gave. */
function statusWords({ status2026, source, confidence }: ZoneFact) {
  const phrase = joinPhrases([confidence === "low" ? LOW : null, readPhrases()(status2026)]);
  if (!phrase) return {};
  return {
    status_qualifier: phrase.nl,
    status_qualifier_en: phrase.en,
    status_source: nameEach(source, readPublishers()),
  };
}

/** The date of the document stays beside the real one, never in its place. */
function startInDocument(row: ZoneRow) {
  if (row.start_in_document === null || row.references === null) return {};
  const references = readReferences(row.references);
  const [first] = references;
  return {
    startDate_2: row.start_in_document,
    startDate_2_source: writeReferences(references).nl,
    startDate_2_date: first ? dateOf(first) : null,
    startDate_2_qualifier: AS_WRITTEN.nl,
    startDate_2_qualifier_en: AS_WRITTEN.en,
  };
}
