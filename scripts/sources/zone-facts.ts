import * as v from "valibot";
import type { SourceReader } from "../io/read-source.ts";
import { CONFIDENCES } from "./facts.ts";

export const ZONE_FACTS_FILE = "facts_ze_zones.csv";

const Text = v.nullable(v.string());

const Row = v.pipe(
  v.object({
    city: v.string(),
    start_date: Text,
    status_2026: v.string(),
    applies_to: Text,
    van_phases: Text,
    truck_phases: Text,
    boundary_text: Text,
    enforcement: Text,
    legal_basis: Text,
    source: v.string(),
    confidence: v.picklist(CONFIDENCES),
  }),
  v.transform((row) => ({
    city: row.city,
    startDate: row.start_date,
    status2026: row.status_2026,
    appliesTo: row.applies_to,
    vanPhases: row.van_phases,
    truckPhases: row.truck_phases,
    boundaryText: row.boundary_text,
    enforcement: row.enforcement,
    legalBasis: row.legal_basis,
    /** Addresses with ` ; ` between them. */
    source: row.source,
    confidence: row.confidence,
  })),
);

/** What was collected about the zone of one city. */
export type ZoneFact = v.InferOutput<typeof Row>;

/** The zones as collected, one row per city. */
export function readZoneFacts(read: SourceReader): readonly ZoneFact[] {
  return read.csv(ZONE_FACTS_FILE, Row);
}
