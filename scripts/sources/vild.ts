import * as v from "valibot";
import type { LngLat } from "../../src/core/coordinates.ts";
import type { SourceReader } from "../io/read-source.ts";
import type { Provenance } from "../steps/sourced.ts";

export const VILD_FILE = "afritten_knooppunten_regio_vild2013.geojson";

/** The state of the table: later changes to roads are not in it. */
export const VILD_PROVENANCE: Provenance = { source: "NDW, VILD 5.6.A", date: "2013-08-02" };

/** One point of the traffic location table VILD 5.6.A (NDW, August 2013), on the axis of its road. */
export interface VildPoint {
  /** `A1`, `N35`. */
  readonly road: string;
  readonly type: "exit" | "crossing" | "junction" | "service-area" | "rest-area" | "border";
  readonly name: string;
  /** The other road of an exit or junction: `N348`. */
  readonly otherRoad: string | null;
  readonly exitNumber: string | null;
  /** Kilometre on the signs of the right carriageway, to the hectometre; null when it has none there. */
  readonly hectometre: number | null;
  readonly lngLat: LngLat;
}

const TYPES: Readonly<Record<string, VildPoint["type"]>> = {
  "P1.1": "junction",
  "P1.2": "junction",
  "P1.3": "exit",
  "P1.12": "crossing",
  "P3.3": "service-area",
  "P3.4": "rest-area",
  "P3.14": "border",
};

const Properties = v.object({
  LOC_TYPE: v.string(),
  ROADNUMBER: v.string(),
  FIRST_NAME: v.string(),
  SECND_NAME: v.nullable(v.string()),
  EXIT_NR: v.nullable(v.string()),
  HSTART_POS: v.number(),
});

/** The points of the table; main and side carriageways of a road (`A2 hrb`) are the same road. */
export function readVild(read: SourceReader): readonly VildPoint[] {
  return read.geojson(VILD_FILE, Properties).flatMap(({ properties, geometry }) => {
    const type = TYPES[properties.LOC_TYPE];
    if (!type || geometry?.type !== "Point") return [];
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return {
      road: properties.ROADNUMBER.replace(/ hrb$|\+$/, ""),
      type,
      name: properties.FIRST_NAME.trim(),
      otherRoad: properties.SECND_NAME,
      exitNumber: properties.EXIT_NR,
      hectometre: properties.HSTART_POS < 0 ? null : properties.HSTART_POS / 10,
      lngLat: [longitude, latitude],
    };
  });
}
