import * as v from "valibot";
import type { LngLat } from "../../src/core/coordinates.ts";
import type { SourceReader } from "../io/read-source.ts";
import { CONFIDENCES, type Confidence } from "./facts.ts";

export const IBIS_FILE = "ibis_bedrijventerreinen_2024.csv";
export const IBIS_MATCH_FILE = "ibis_top10nl_match.csv";
export const IBIS_2017_FILE = "ibis_rijssen_holten_2017.geojson";
export const SETTLEMENT_AREAS_FILE = "bedrijventerreinen_kandidaten_top10nl.geojson";
export const PARK_POINT_FILES = ["facts_park_locations_west.csv", "facts_park_locations_twente.csv"] as const;

const NumberText = v.pipe(v.string(), v.transform(Number), v.finite());

const RegisterRow = v.object({
  gemeente_code: v.string(),
  gemeente: v.string(),
  rin: v.string(),
  naam: v.string(),
  jaar: v.string(),
  ha_bruto: NumberText,
  ha_netto: NumberText,
  ha_uitgeefbaar: NumberText,
  type: v.nullable(v.string()),
});

/** A park as the register has it: name in capitals, hectares unrounded. */
export type IbisPark = v.InferOutput<typeof RegisterRow>;

export function readIbisParks(read: SourceReader): readonly IbisPark[] {
  return read.csv(IBIS_FILE, RegisterRow);
}

const MatchRow = v.object({
  rin: v.string(),
  top10nl_lokaalID: v.string(),
  top10nl_name: v.string(),
  match_kind: v.picklist(["exact", "normalised", "partial"]),
  ratio: NumberText,
  note: v.nullable(v.string()),
});

/** A park that is believed to be an area of the map, by its name. */
export interface AreaMatch {
  readonly registerNumber: string;
  readonly areaId: string;
  readonly areaName: string;
  /** How the names agree; "mixed-area" when people live there too, so that the outline says little. */
  readonly matchKind: "exact" | "normalised" | "partial" | "mixed-area";
  /** Area of the outline divided by the gross area in the register. */
  readonly ratio: number;
}

export function readAreaMatches(read: SourceReader): readonly AreaMatch[] {
  return read.csv(IBIS_MATCH_FILE, MatchRow).map((row) => ({
    registerNumber: row.rin,
    areaId: row.top10nl_lokaalID,
    areaName: row.top10nl_name,
    matchKind: row.note?.includes("mixed area") ? "mixed-area" : row.match_kind,
    ratio: row.ratio,
  }));
}

const PointRow = v.pipe(
  v.object({
    rin: v.string(),
    lon: v.nullable(NumberText),
    lat: v.nullable(NumberText),
    precision_m: v.nullable(NumberText),
    how_located: v.nullable(v.string()),
    confidence: v.nullable(v.picklist([...CONFIDENCES, "none"])),
    source: v.nullable(v.string()),
    on_water: v.nullable(v.string()),
    status: v.nullable(v.string()),
  }),
  v.transform(
    (row): ParkPoint => ({
      registerNumber: row.rin,
      position:
        row.lon !== null && row.lat !== null && row.precision_m !== null
          ? { lngLat: [row.lon, row.lat], precisionMeters: row.precision_m }
          : null,
      howLocated: row.how_located ?? "",
      foundIn: row.source,
      confidence: row.confidence === "none" ? null : row.confidence,
      onWater: row.on_water,
      status: row.status,
    }),
  ),
);

/** What was collected by hand about where a park is; words as collected, to be looked up in our tables. */
export interface ParkPoint {
  readonly registerNumber: string;
  readonly position: { readonly lngLat: LngLat; readonly precisionMeters: number } | null;
  readonly howLocated: string;
  /** Files and addresses, separated by `; `; null when nobody said anything of the park. */
  readonly foundIn: string | null;
  /** How sure the place is; nothing is said of how sure the rest is. */
  readonly confidence: Confidence | null;
  readonly onWater: string | null;
  readonly status: string | null;
}

export function readParkPoints(read: SourceReader): readonly ParkPoint[] {
  return PARK_POINT_FILES.flatMap((file) => read.csv(file, PointRow));
}
