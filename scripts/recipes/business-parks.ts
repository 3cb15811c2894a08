import type { Geometry } from "geojson";
import * as v from "valibot";
import type { AttributeValue, LayerFeature } from "../../src/catalog/feature.ts";
import { STATUSES } from "../../src/core/status.ts";
import type { SourceReader } from "../io/read-source.ts";
import { aliasesFor, joinAliases } from "../sources/aliases.ts";
import { CURATED } from "../sources/curated.ts";
import {
  IBIS_2017_FILE,
  IBIS_FILE,
  IBIS_MATCH_FILE,
  type IbisPark,
  PARK_POINT_FILES,
  type ParkPoint,
  readIbisParks,
  readParkPoints,
  SETTLEMENT_AREAS_FILE,
} from "../sources/ibis.ts";
import { type ParkOutline, readParkOutlines, type SharedArea } from "../sources/park-outlines.ts";
import type { Phrase } from "../sources/phrases.ts";
import { nameCase } from "../steps/name-case.ts";
import { simplifyTopology } from "../steps/simplify-topology.ts";
import { slug } from "../steps/slug.ts";
import { withGeometry } from "../steps/with-geometry.ts";
import { MAXIMUM_SEGMENT_METERS, type Recipe } from "./recipe.ts";

const TOLERANCE_METERS = 10;

/** The founding documents say "circa 5.700 hectare", without a year and without gross or net. */
const DOCUMENT_HECTARES = 5700;

const OVERIJSSEL_PARKS = 343;
const PARKS = 428;

const IBIS_DATE = "2024";

/** The parks of the register with the place of each that has one, and what several parks share once. */
export const businessParks: Recipe = {
  id: "business-parks",
  geometry: "mixed",
  about: {
    publisher: "Interprovinciaal Overleg (IBIS); Kadaster (BRT TOP10NL); ligging deels uit openbare bronnen",
    licence: "CC0 1.0; CC BY 4.0",
    sourceUrl: "https://data.overheid.nl/dataset/ligging-bedrijventerreinen",
    sourceDate: IBIS_DATE,
    retrieved: "2026-10-10",
    toleranceMeters: TOLERANCE_METERS,
    note_nl:
      "Namen en hectares uit IBIS (2024, Meppel 2022). IBIS telt in Overijssel 343 terreinen, samen 8.546 ha bruto en 6.335 ha netto; " +
      "de provincie schrijft 'circa 5.700 hectare', zonder jaar en zonder bruto of netto. Netto komt het dichtst in de buurt (11% meer), bruto ligt 50% hoger. " +
      "In IBIS staan ook geplande terreinen, en 182 ha is nog uit te geven. Beide getallen blijven naast elkaar staan; er is niets aangepast. " +
      "IBIS geeft geen vormen: een vlak is een wijk of bedrijvenkern van de topografische kaart met (bijna) dezelfde naam, dus 'ongeveer hier'. " +
      "Delen meer terreinen één vlak, dan is dat vlak één keer getekend. Andere terreinen zijn een punt met de nauwkeurigheid erbij, of de plaats is niet bepaald.",
    note_en:
      "Names and hectares from IBIS (2024, Meppel 2022). IBIS counts 343 parks in Overijssel, 8,546 ha gross and 6,335 ha net together; " +
      "the province writes 'about 5,700 hectares', without a year and without gross or net. Net comes nearest (11% more), gross is 50% higher. " +
      "IBIS holds planned parks too, and 182 ha is still to be issued. Both figures stay side by side; nothing was adjusted. " +
      "IBIS gives no outlines: an area is a neighbourhood or industrial core of the topographic map with (nearly) the same name, so 'about here'. " +
      "An area that several parks share is drawn once. Other parks are a point with its precision, or their location is not determined.",
  },
  maximumSegmentMeters: MAXIMUM_SEGMENT_METERS,
  sources: [IBIS_FILE, IBIS_MATCH_FILE, IBIS_2017_FILE, SETTLEMENT_AREAS_FILE, ...PARK_POINT_FILES],

  build(read) {
    const parks = readIbisParks(read);
    const { byPark, shared } = readParkOutlines(read, parks);
    const tables = readTables(read, byPark);
    return {
      type: "FeatureCollection",
      features: simplifyAreas([
        ...parks.map((park) => toPark(park, tables)),
        ...shared.map((area) => toSharedFeature(area, parks, tables.names)),
      ]),
    };
  },

  check(collection) {
    const parks = collection.features.filter(({ properties }) => properties.kind === "park");
    const inOverijssel = parks.filter(({ properties }) => properties.province === "Overijssel");
    const shared = new Set(
      collection.features
        .filter(({ properties }) => properties.kind === "shared-area")
        .map(({ properties }) => properties.id),
    );
    return [
      ...(parks.length === PARKS ? [] : [`there are ${parks.length} parks, not ${PARKS}`]),
      ...(inOverijssel.length === OVERIJSSEL_PARKS
        ? []
        : [`there are ${inOverijssel.length} parks in Overijssel, not ${OVERIJSSEL_PARKS}`]),
      ...parks.flatMap(({ properties, geometry }) => [
        ...(properties.locatedIn !== null && (geometry !== null || !shared.has(String(properties.locatedIn)))
          ? [`${properties.id}: its shared area is not drawn once`]
          : []),
        ...((geometry === null) === (properties.locationKind === "none" || properties.locatedIn !== null)
          ? []
          : [`${properties.id}: says "${properties.locationKind}" of its location`]),
      ]),
    ];
  },

  report(collection) {
    const parks = collection.features.filter(
      ({ properties }) => properties.kind === "park" && properties.province === "Overijssel",
    );
    const sum = (key: string) => parks.reduce((total, { properties }) => total + Number(properties[key]), 0);
    const count = (kind: string) => parks.filter(({ properties }) => properties.locationKind === kind).length;
    const [gross, net] = [sum("grossHectares"), sum("netHectares")];
    const percent = (hectares: number) => Math.round(100 * (hectares / DOCUMENT_HECTARES - 1));
    return [
      `Overijssel: ${parks.length} parks, ${gross.toFixed(2)} ha gross, ${net.toFixed(2)} ha net, of which ${sum("availableHectares").toFixed(2)} ha still to be issued`,
      `the documents say "circa 5.700 ha", without year, gross or net: net is ${percent(net)} % above it, gross ${percent(gross)} %; the register holds planned parks too; nothing was adjusted`,
      `${count("polygon")} with an outline, ${count("shared-polygon")} in a shared one, ${count("point")} a point, ${count("none")} not located`,
    ];
  },
};

const Words = { nl: v.nullable(v.string()), en: v.nullable(v.string()) };
const NameRow = v.object({ rin: v.string(), name: v.string() });
const StatusRow = v.object({ found: v.string(), status: v.picklist(STATUSES), ...Words });
const WaterRow = v.object({ found: v.string(), on_water: v.nullable(v.literal("yes")), ...Words });

/** What a park is looked up in, by its register number or by words as collected. */
interface Tables {
  readonly outlines: ReadonlyMap<string, ParkOutline>;
  readonly points: ReadonlyMap<string, ParkPoint>;
  readonly names: ReadonlyMap<string, string>;
  readonly statuses: ReadonlyMap<string, v.InferOutput<typeof StatusRow>>;
  readonly waters: ReadonlyMap<string, v.InferOutput<typeof WaterRow>>;
}

function readTables(read: SourceReader, outlines: Tables["outlines"]): Tables {
  return {
    outlines,
    points: new Map(readParkPoints(read).map((point) => [point.registerNumber, point])),
    names: new Map(CURATED.csv("park-names.csv", NameRow).map(({ rin, name }) => [rin, name])),
    statuses: new Map(CURATED.csv("park-statuses.csv", StatusRow).map((row) => [row.found, row])),
    waters: new Map(CURATED.csv("park-waters.csv", WaterRow).map((row) => [row.found, row])),
  };
}

function nameOf(park: IbisPark, names: Tables["names"]): string {
  return names.get(park.rin) ?? nameCase(park.naam);
}

function toPark(park: IbisPark, tables: Tables): LayerFeature {
  const name = nameOf(park, tables.names);
  const id = slug(`${name} ${park.gemeente}`);
  const outline = tables.outlines.get(park.rin);
  const found = tables.points.get(park.rin);
  const { geometry, ...place } = placeOf(outline, found);
  return {
    type: "Feature",
    geometry,
    properties: {
      id,
      name_nl: name,
      name_en: null,
      aliases: joinAliases(name, aliasesFor("business-parks", id)),
      kind: "park",
      ...statusOf(found, tables),
      source: "Interprovinciaal Overleg, IBIS",
      sourceDate: park.jaar,
      registerNumber: park.rin,
      municipality: park.gemeente,
      province: PROVINCES[park.gemeente_code] ?? "Overijssel",
      grossHectares: park.ha_bruto,
      netHectares: park.ha_netto,
      availableHectares: park.ha_uitgeefbaar,
      year: Number(park.jaar),
      registerType: park.type,
      parks: null,
      ...place,
      ...waterOf(found, tables),
    },
  };
}

/** The neighbours in the file; every other municipality of it is one of Overijssel. */
const PROVINCES: Readonly<Record<string, string>> = {
  "0119": "Drenthe",
  "0262": "Gelderland",
  "0301": "Gelderland",
  "0200": "Gelderland",
  "0281": "Gelderland",
  "0268": "Gelderland",
  "0202": "Gelderland",
};

interface Place {
  readonly geometry: Geometry | null;
  readonly locationKind: "polygon" | "shared-polygon" | "point" | "none";
  readonly precisionMeters: number | null;
  readonly matchKind: string | null;
  readonly locatedIn: string | null;
  readonly locationBasis: string | null;
  readonly locationBasis_en: string | null;
  readonly locationBasis_qualifier: string | null;
  readonly locationBasis_qualifier_en: string | null;
}

/** Where a park is drawn: its outline, else its collected point, else nowhere. */
function placeOf(outline: ParkOutline | undefined, found: ParkPoint | undefined): Place {
  const low = outline === undefined && found?.position && found.confidence === "low";
  const words = {
    locationBasis_qualifier: low ? "lage zekerheid" : null,
    locationBasis_qualifier_en: low ? "low confidence" : null,
  };
  if (outline) {
    return {
      ...words,
      geometry: outline.sharedId === null ? outline.geometry : null,
      locationKind: outline.sharedId === null ? "polygon" : "shared-polygon",
      precisionMeters: outline.sharedId === null ? precisionOf(outline) : null,
      matchKind: outline.matchKind,
      locatedIn: outline.sharedId,
      ...basisWords(outline.matchKind === "ibis-2017" ? BASES.register2017 : BASES.mapArea),
    };
  }
  const position = found?.position ?? null;
  return {
    ...words,
    geometry: position && { type: "Point", coordinates: [...position.lngLat] },
    locationKind: position ? "point" : "none",
    precisionMeters: position?.precisionMeters ?? null,
    matchKind: null,
    locatedIn: null,
    ...basisWords(position && found ? basisOf(found.howLocated) : null),
  };
}

/**
 * How far an outline may be beside the park, our own estimate: an outline of the register 50 m; a map area
 * that is about as large as the park 150 m; one that people live in, or that is much larger, 400 m.
 */
function precisionOf({ matchKind, ratio }: ParkOutline): number {
  if (matchKind === "ibis-2017") return 50;
  return matchKind === "mixed-area" || ratio > 1.5 || ratio < 0.67 ? 400 : 150;
}

/** What a location rests on, in words; the words as collected are longer and in English. */
const BASES = {
  register2017: { nl: "grens uit IBIS 2017", en: "outline in IBIS 2017" },
  mapArea: {
    nl: "wijk of bedrijvenkern op de topografische kaart",
    en: "neighbourhood or industrial core on the topographic map",
  },
  name: { nl: "alleen de naam", en: "the name only" },
  waterway: { nl: "haven of kanaal van die naam", en: "harbour or canal of that name" },
  description: { nl: "openbare beschrijving of adres", en: "public description or address" },
  village: { nl: "dorp van die naam", en: "village of that name" },
} as const satisfies Record<string, Phrase>;

const BASIS_WORDS: readonly (readonly [words: RegExp, basis: Phrase])[] = [
  [/2017 IBIS/, BASES.register2017],
  [/only by its name|inferred|fits by area/, BASES.name],
  [/harbour basin|Twentekanaal nearest/, BASES.waterway],
  [
    /publicly (described|known)|published coordinates|address|charging site|PC4|news report|municipal list/,
    BASES.description,
  ],
  [/village|hamlet|TOP10NL settlement/, BASES.village],
  [/TOP10NL|neighbourhood/, BASES.mapArea],
];

function basisOf(howLocated: string): Phrase {
  return BASIS_WORDS.find(([words]) => words.test(howLocated))?.[1] ?? BASES.description;
}

function basisWords(basis: Phrase | null): Pick<Place, "locationBasis" | "locationBasis_en"> {
  return { locationBasis: basis?.nl ?? null, locationBasis_en: basis?.en ?? null };
}

function statusOf(found: ParkPoint | undefined, { statuses }: Tables) {
  if (!found?.status) return { status: "unknown" as const };
  const row = statuses.get(found.status);
  if (!row) throw new Error(`data/curated/park-statuses.csv does not have “${found.status}”`);
  return {
    status: row.status,
    ...(row.nl === null ? {} : { status_qualifier: row.nl, status_qualifier_en: row.en }),
  };
}

/** Whether a source says that the park lies on navigable water; that it does not is never said. */
function waterOf(found: ParkPoint | undefined, { waters }: Tables): Record<string, AttributeValue> {
  if (!found?.onWater) return { onWater: null };
  const row = waters.get(found.onWater);
  if (!row) throw new Error(`data/curated/park-waters.csv does not have “${found.onWater}”`);
  return {
    onWater: row.on_water === "yes" ? true : null,
    ...(row.nl === null ? {} : { onWater_qualifier: row.nl, onWater_qualifier_en: row.en }),
  };
}

function toSharedFeature(area: SharedArea, parks: readonly IbisPark[], names: Tables["names"]): LayerFeature {
  const members = parks.filter(({ rin }) => area.registerNumbers.includes(rin));
  const sum = (key: "ha_bruto" | "ha_netto" | "ha_uitgeefbaar") =>
    members.reduce((total, park) => total + park[key], 0);
  return {
    type: "Feature",
    geometry: area.geometry,
    properties: {
      id: area.id,
      name_nl: `${area.name}, ${members.length} terreinen samen`,
      name_en: `${area.name}, ${members.length} parks together`,
      aliases: area.name,
      kind: "shared-area",
      status: "unknown",
      source: "Kadaster, BRT TOP10NL",
      sourceDate: "2025-07-01",
      precisionMeters: 150,
      registerNumber: null,
      municipality: area.municipality,
      province: PROVINCES[members[0]?.gemeente_code ?? ""] ?? "Overijssel",
      ...toldTogether("grossHectares", sum("ha_bruto")),
      ...toldTogether("netHectares", sum("ha_netto")),
      ...toldTogether("availableHectares", sum("ha_uitgeefbaar")),
      year: Number(members[0]?.jaar),
      registerType: null,
      locationKind: "polygon",
      matchKind: null,
      locatedIn: null,
      ...basisWords(BASES.mapArea),
      onWater: null,
      parks: members.map((park) => nameOf(park, names)).join("; "),
    },
  };
}

/** The hectares stay with the parks, so that nobody counts them twice; their sum is told in words. */
function toldTogether(key: string, hectares: number): Record<string, AttributeValue> {
  const write = (language: string) => hectares.toLocaleString(language, { maximumFractionDigits: 2 });
  return {
    [key]: null,
    [`${key}_qualifier`]: `de terreinen samen ${write("nl-NL")} ha`,
    [`${key}_qualifier_en`]: `the parks together ${write("en-GB")} ha`,
  };
}

/** Generalises the outlines together, so that neighbours keep their common edges; points stay. */
function simplifyAreas(features: readonly LayerFeature[]): LayerFeature[] {
  const outlined = features.filter(({ geometry }) => geometry !== null && geometry.type !== "Point");
  const simplified = simplifyTopology(withGeometry(outlined), {
    toleranceMeters: TOLERANCE_METERS,
    maximumSegmentMeters: MAXIMUM_SEGMENT_METERS,
  });
  const byId = new Map(simplified.map((feature) => [feature.properties.id, feature]));
  return features.map((feature) => byId.get(feature.properties.id) ?? feature);
}
