import * as v from "valibot";
import type { LngLat } from "../../src/core/coordinates.ts";
import type { SourceReader } from "../io/read-source.ts";

/** One thing somebody published about one place, with where it was read and how sure it is. */
export interface Fact {
  /** The place in the source: `eefde-noord`. Several facts have the same id. */
  readonly id: string;
  readonly nameNl: string;
  readonly nameEn: string | null;
  /** The municipality of a port, the waterway of a lock. */
  readonly group: string | null;
  readonly attribute: string;
  /** As published, a number as text; null when it was looked for and not found. */
  readonly value: string | null;
  readonly unit: string | null;
  /** A year, month or day: `2019`, `2023-10-23`. */
  readonly date: string | null;
  /** What the value is about when it is not the whole place. */
  readonly scope: string | null;
  /** How the value was published: circa, legal maximum, planned. */
  readonly qualifier: string | null;
  /** Address of the page. */
  readonly url: string | null;
  readonly confidence: Confidence | null;
  /** Where the place is, when that was determined, and how exactly. */
  readonly position: { readonly lngLat: LngLat; readonly precisionMeters: number } | null;
  /** In words: which register or line the position comes from. */
  readonly howLocated: string | null;
}

export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

const Text = v.nullable(v.string());
const NumberText = v.nullable(v.pipe(v.string(), v.transform(Number), v.finite()));

const Row = v.pipe(
  v.object({
    id: v.string(),
    name_nl: v.string(),
    name_en: Text,
    group: Text,
    attribute: v.string(),
    value: Text,
    unit: Text,
    year_or_date: Text,
    scope: Text,
    qualifier: Text,
    source_url: Text,
    confidence: v.nullable(v.picklist(CONFIDENCES)),
    lon: NumberText,
    lat: NumberText,
    precision_m: NumberText,
    how_located: Text,
    note: Text,
  }),
  v.transform(
    (row): Fact => ({
      id: row.id,
      nameNl: row.name_nl,
      nameEn: row.name_en,
      group: row.group,
      attribute: row.attribute,
      value: row.value,
      unit: row.unit,
      date: row.year_or_date,
      scope: row.scope,
      qualifier: row.qualifier,
      url: row.source_url,
      confidence: row.confidence,
      position:
        row.lon !== null && row.lat !== null && row.precision_m !== null
          ? { lngLat: [row.lon, row.lat], precisionMeters: row.precision_m }
          : null,
      howLocated: row.how_located,
    }),
  ),
);

/** The facts of one table (`facts_ports.csv`), in the order of the file; our own readings are left out. */
export function readFacts(read: SourceReader, file: string): readonly Fact[] {
  return read.csv(file, Row).filter((fact) => !/\bown reading\b/.test(`${fact.scope} ${fact.qualifier}`));
}
