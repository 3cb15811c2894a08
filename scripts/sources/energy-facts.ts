import * as v from "valibot";
import type { LngLat } from "../../src/core/coordinates.ts";
import type { SourceReader } from "../io/read-source.ts";
import { CONFIDENCES } from "./facts.ts";

export const ENERGY_FACTS_FILE = "facts_energy.csv";

const Text = v.nullable(v.string());
const NumberText = v.nullable(v.pipe(v.string(), v.transform(Number), v.finite()));

const Row = v.pipe(
  v.object({
    name: v.string(),
    kind: v.string(),
    energy: v.string(),
    road: Text,
    status: v.string(),
    date: Text,
    lon: NumberText,
    lat: NumberText,
    source: v.string(),
    confidence: v.picklist(CONFIDENCES),
    note: Text,
  }),
  v.transform(({ lon, lat, date, ...row }) => ({
    ...row,
    /** The last day, month or year that the source gives. */
    date: date?.match(/\d{4}(-\d{2}){0,2}/g)?.at(-1) ?? null,
    point: lon !== null && lat !== null ? ([lon, lat] as LngLat) : null,
  })),
);

/** What was collected about one place, plan or programme for energy. */
export type EnergyFact = v.InferOutput<typeof Row>;

/** Rows that repeat the register of charging points, which is read as a whole. */
const FROM_REGISTER = "snellader >= 350 kW";

/** The facts on energy that the register of charging points does not have. */
export function readEnergyFacts(read: SourceReader): readonly EnergyFact[] {
  return read.csv(ENERGY_FACTS_FILE, Row).filter(({ kind }) => kind !== FROM_REGISTER);
}
