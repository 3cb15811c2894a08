import type { Geometry } from "geojson";
import * as v from "valibot";
import type { AttributeValue, LayerFeature } from "../../src/catalog/feature.ts";
import { STATUSES } from "../../src/core/status.ts";
import type { SourceReader } from "../io/read-source.ts";
import { aliasesFor, joinAliases } from "../sources/aliases.ts";
import { CURATED } from "../sources/curated.ts";
import { type IbisPark, type ParkPoint, readParkPoints } from "../sources/ibis.ts";
import type { ParkOutline } from "../sources/park-outlines.ts";
import { nameParkSources } from "../sources/park-sources.ts";
import type { Phrase } from "../sources/phrases.ts";
import { type NamePublisher, readPublishers } from "../sources/publishers.ts";
import { REGIONS_FOLDER, readRegionFiles } from "../sources/regions.ts";
import { nameCase } from "./name-case.ts";
import { reachMeters } from "./reach-meters.ts";
import { representativePoint } from "./representative-point.ts";
import { slug } from "./slug.ts";
import { type Provenance, sourced } from "./sourced.ts";

const Words = { nl: v.nullable(v.string()), en: v.nullable(v.string()) };
const NameRow = v.object({ rin: v.string(), name: v.string() });
const StatusRow = v.object({ found: v.string(), status: v.picklist(STATUSES), ...Words });
const WaterRow = v.object({ found: v.string(), on_water: v.nullable(v.literal("yes")), ...Words });

/** What a park is looked up in, by its register number or by words as collected. */
export interface ParkTables {
  readonly outlines: ReadonlyMap<string, ParkOutline>;
  readonly points: ReadonlyMap<string, ParkPoint>;
  readonly names: ReadonlyMap<string, string>;
  readonly statuses: ReadonlyMap<string, v.InferOutput<typeof StatusRow>>;
  readonly waters: ReadonlyMap<string, v.InferOutput<typeof WaterRow>>;
  readonly namePublisher: NamePublisher;
  /** CBS codes of the municipalities of Twente. */
  readonly twente: ReadonlySet<string>;
}

/** Reads the tables a park is described with. */
export function readParkTables(read: SourceReader, outlines: ParkTables["outlines"]): ParkTables {
  return {
    outlines,
    points: new Map(readParkPoints(read).map((point) => [point.registerNumber, point])),
    names: new Map(CURATED.csv("park-names.csv", NameRow).map(({ rin, name }) => [rin, name])),
    statuses: new Map(CURATED.csv("park-statuses.csv", StatusRow).map((row) => [row.found, row])),
    waters: new Map(CURATED.csv("park-waters.csv", WaterRow).map((row) => [row.found, row])),
    namePublisher: readPublishers(),
    twente: new Set(readRegionFiles(REGIONS_FOLDER).find(({ id }) => id === "twente")?.municipalities),
  };
}

/** The name we write for a name in capitals. */
export function parkName(park: IbisPark, names: ParkTables["names"]): string {
  return names.get(park.rin) ?? nameCase(park.naam);
}

/** A park of the register as a feature of our schema. */
export function describePark(park: IbisPark, tables: ParkTables): LayerFeature {
  const name = parkName(park, tables.names);
  const id = slug(`${name} ${park.gemeente}`);
  const outline = tables.outlines.get(park.rin);
  const found = tables.points.get(park.rin);
  const { geometry, precisionMeters, locationKind, place } = placeOf(outline, found, tables);
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
      precisionMeters,
      registerNumber: park.rin,
      municipality: park.gemeente,
      province: provinceOf(park.gemeente_code),
      grossHectares: park.ha_bruto,
      netHectares: park.ha_netto,
      availableHectares: park.ha_uitgeefbaar,
      year: Number(park.jaar),
      registerType: park.type,
      parks: null,
      locationKind,
      ...place,
      ...waterOf(found, tables),
      ...sourced(
        "programmingRegion",
        tables.twente.has(`GM${park.gemeente_code}`) ? "Twente" : null,
        PROGRAMMING,
      ),
    },
  };
}

/**
 * The documents name two regions that agree on business parks together. Which municipalities West-Overijssel
 * has they do not say, so that only Twente is known.
 */
const PROGRAMMING: Provenance = {
  source: "Werken aan Logistics Overijssel 2024-2027, regel 366",
  date: "2024",
  confidence: "medium",
};

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

export function provinceOf(municipalityCode: string): string {
  return PROVINCES[municipalityCode] ?? "Overijssel";
}

interface Place {
  readonly geometry: Geometry | null;
  readonly locationKind: "polygon" | "shared-polygon" | "point" | "none";
  readonly precisionMeters: number | null;
  /** What the place rests on, and who drew or named it. */
  readonly place: Record<string, AttributeValue>;
}

const MAP_AREA: Provenance = { source: "Kadaster, BRT TOP10NL", date: "2025-07-01" };
const REGISTER_2017: Provenance = { source: "Interprovinciaal Overleg, IBIS", date: "2017" };

/** Where a park is drawn: its outline, else its collected point, else nowhere. */
function placeOf(outline: ParkOutline | undefined, found: ParkPoint | undefined, tables: ParkTables): Place {
  if (outline) {
    const { matchKind, sharedId } = outline;
    const isOld = matchKind === "ibis-2017";
    const provenance = isOld ? REGISTER_2017 : MAP_AREA;
    return {
      ...drawn(outline),
      place: {
        ...sourced("matchKind", matchKind, provenance),
        ...sourced("locatedIn", sharedId, provenance),
        ...basisWords(isOld ? BASES.register2017 : BASES.mapArea, provenance),
      },
    };
  }
  const position = found?.position ?? null;
  const provenance = {
    source: nameParkSources(found?.foundIn ?? null, tables.namePublisher),
    date: null,
    confidence: found?.confidence ?? null,
  };
  return {
    geometry: position && { type: "Point", coordinates: [...position.lngLat] },
    locationKind: position ? "point" : "none",
    precisionMeters: position?.precisionMeters ?? null,
    place: {
      matchKind: null,
      locatedIn: null,
      ...basisWords(position && found ? basisOf(found.howLocated) : null, provenance),
    },
  };
}

/**
 * What is drawn of an outline: nothing when parks share it; a point in the middle, as coarse as the area is
 * large, when people live there too, for then the place may be believed and the outline not.
 */
function drawn(outline: ParkOutline): Pick<Place, "geometry" | "locationKind" | "precisionMeters"> {
  const { geometry, matchKind, sharedId } = outline;
  if (sharedId !== null) return { geometry: null, locationKind: "shared-polygon", precisionMeters: null };
  const middle = matchKind === "mixed-area" ? representativePoint(geometry) : null;
  return middle
    ? {
        geometry: { type: "Point", coordinates: [...middle] },
        locationKind: "point",
        precisionMeters: reachMeters(middle, geometry),
      }
    : { geometry, locationKind: "polygon", precisionMeters: precisionOf(outline) };
}

/**
 * How far an outline may be beside the park, our own estimate: an outline of the register 50 m; a map area
 * that is about as large as the park 150 m; one that is much larger or smaller 400 m.
 */
export function precisionOf({ matchKind, ratio }: Pick<ParkOutline, "matchKind" | "ratio">): number {
  if (matchKind === "ibis-2017") return 50;
  return ratio > 1.5 || ratio < 0.67 ? 400 : 150;
}

/** What a location rests on, in words; the words as collected are longer and in English. */
export const BASES = {
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

export function basisWords(basis: Phrase | null, provenance: Provenance): Record<string, AttributeValue> {
  return { ...sourced("locationBasis", basis?.nl ?? null, provenance), locationBasis_en: basis?.en ?? null };
}

function statusOf(found: ParkPoint | undefined, { statuses, namePublisher }: ParkTables) {
  if (!found?.status) return { status: "unknown" as const };
  const row = statuses.get(found.status);
  if (!row) throw new Error(`data/curated/park-statuses.csv does not have “${found.status}”`);
  const source = nameParkSources(found.foundIn, namePublisher);
  return {
    status: row.status,
    ...(row.nl === null ? {} : { status_qualifier: row.nl, status_qualifier_en: row.en }),
    ...(source === null ? {} : { status_source: source }),
  };
}

/** Whether a source says that the park lies on navigable water; that it does not is never said. */
function waterOf(
  found: ParkPoint | undefined,
  { waters, namePublisher }: ParkTables,
): Record<string, AttributeValue> {
  if (!found?.onWater) return { onWater: null };
  const row = waters.get(found.onWater);
  if (!row) throw new Error(`data/curated/park-waters.csv does not have “${found.onWater}”`);
  return {
    ...sourced("onWater", row.on_water === "yes" ? true : null, {
      source: nameParkSources(found.foundIn, namePublisher),
      date: null,
    }),
    ...(row.nl === null ? {} : { onWater_qualifier: row.nl, onWater_qualifier_en: row.en }),
  };
}
