import * as v from "valibot";
import type { LngLat } from "../../src/core/coordinates.ts";
import type { Status } from "../../src/core/status.ts";
import type { SourceReader } from "../io/read-source.ts";
import { CONFIDENCES, type Confidence } from "./facts.ts";
import { joinPhrases, type Phrase, readPhrases, type Translate } from "./phrases.ts";

export const TRUCK_FACTS_FILE = "facts_truck_parkings.csv";

export type Side = "left" | "right";
export type ParkingKind = "truck-parking" | "rest-area" | "service-area";

/** What was collected by hand about one place along a road. */
export interface TruckFact {
  readonly id: string;
  readonly name: string;
  readonly kind: ParkingKind;
  /** `A1`; of a private parking the road it serves. */
  readonly road: string | null;
  /** The carriageway of the road register: `left` is Li, against the count of the kilometres. */
  readonly side: Side | null;
  readonly hectometre: number | null;
  readonly point: LngLat | null;
  /** Ids of OpenStreetMap whose area this is; empty when the point is one of the road's axis. */
  readonly osmIds: readonly string[];
  /** The published number of truck places; null when there is none, or a range. */
  readonly truckPlaces: number | null;
  readonly truckPlacesDate: string | null;
  readonly truckPlacesRemark: Phrase | null;
  readonly facilities: readonly string[];
  readonly facilitiesPlanned: boolean;
  readonly charging: string | null;
  readonly status: Status;
  readonly statusRemark: Phrase | null;
  readonly source: string;
  readonly confidence: Confidence;
}

const Text = v.nullable(v.string());
const NumberText = v.nullable(v.pipe(v.string(), v.transform(Number), v.finite()));

const Row = v.object({
  id: v.string(),
  name: v.string(),
  type: v.string(),
  road: v.string(),
  carriageway: v.nullable(v.picklist(["Li", "Re"])),
  hm_from: NumberText,
  lon: NumberText,
  lat: NumberText,
  coord_source: Text,
  truck_places: Text,
  truck_places_date: Text,
  facilities: Text,
  charging_ge_350kW: Text,
  status: Text,
  source: Text,
  confidence: v.picklist(CONFIDENCES),
});
type Row = v.InferOutput<typeof Row>;

/** The collected places; rows for places that were searched and not found are left out. */
export function readTruckFacts(read: SourceReader): readonly TruckFact[] {
  const translate = readPhrases();
  return read
    .csv(TRUCK_FACTS_FILE, Row)
    .filter(({ type }) => !type.startsWith("gezochte locatie"))
    .map((row) => toFact(row, translate));
}

function toFact(row: Row, translate: Translate): TruckFact {
  return {
    id: row.id,
    name: row.name,
    kind: kindOf(row.type),
    road: /\b[AN]\d+/.exec(row.road)?.[0] ?? null,
    side: row.carriageway === null ? null : row.carriageway === "Li" ? "left" : "right",
    hectometre: row.hm_from,
    point: row.lon === null || row.lat === null ? null : [row.lon, row.lat],
    osmIds: osmIdsOf(row.coord_source ?? ""),
    truckPlaces: Number(row.truck_places) || null,
    truckPlacesDate: /\d{4}(-\d\d)*/.exec(row.truck_places_date ?? "")?.[0] ?? null,
    truckPlacesRemark: placesRemark(row, translate),
    facilities: facilitiesOf(row.facilities ?? ""),
    facilitiesPlanned: /\bplan\b/.test(row.facilities ?? ""),
    charging: row.charging_ge_350kW,
    status: statusOf(row.status ?? ""),
    statusRemark: row.status === null ? null : translate(row.status),
    source: (row.source ?? "").replaceAll(" ; ", "; "),
    confidence: row.confidence,
  };
}

function kindOf(type: string): ParkingKind {
  if (/truckparking|overnachtingsplek|pleisterplaats/.test(type)) return "truck-parking";
  return type.startsWith("rustplaats") ? "rest-area" : "service-area";
}

/** `osm_way_1427572192/1427572193` names two areas. */
function osmIdsOf(text: string): string[] {
  return [...text.matchAll(/osm_(way|node)_([\d/]+)/g)].flatMap(([, type, numbers]) =>
    (numbers ?? "").split("/").map((number) => `osm_${type}_${number}`),
  );
}

/** "between 50 and 70", then how it was published. */
function placesRemark({ truck_places, truck_places_date }: Row, translate: Translate): Phrase | null {
  const [, low, high] = /^(\d+)-(\d+)$/.exec(truck_places ?? "") ?? [];
  return joinPhrases([
    low && high ? { nl: `${low} tot ${high}`, en: `${low} to ${high}` } : null,
    truck_places_date === null ? null : translate(truck_places_date),
  ]);
}

const FACILITIES: readonly (readonly [word: RegExp, code: string])[] = [
  [/brandstof|tankstation/, "fuel"],
  [/restaurant|cafetaria/, "restaurant"],
  [/toilet|\bwc\b|sanitair/, "toilets"],
  [/douche/, "showers"],
  [/wifi/, "wifi"],
  [/camera/, "cameras"],
  [/surveillance|bewaking/, "guarded"],
  [/omheining/, "fenced"],
];

function facilitiesOf(text: string): string[] {
  return FACILITIES.flatMap(([word, code]) => (word.test(text) ? [code] : []));
}

function statusOf(text: string): Status {
  if (/^(in gebruik|geopend|open|vermeld)/.test(text)) return "existing";
  return text.startsWith("gepland") ? "planned" : "unknown";
}
