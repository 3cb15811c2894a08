import * as v from "valibot";
import { CURATED } from "./curated.ts";

const Year = v.nullable(
  v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(2000), v.maxValue(2100)),
);

const Row = v.object({
  layer: v.string(),
  id: v.string(),
  from_year: Year,
  to_year: Year,
  qualifier_nl: v.nullable(v.string()),
  qualifier_en: v.nullable(v.string()),
  source: v.string(),
  date: v.nullable(v.string()),
  confidence: v.picklist(["high", "medium", "low"]),
});

/** The year in which a planned thing could be there, or the last of a plan, as a source gives it. */
export type PlanYear = v.InferOutput<typeof Row>;

/** `data/curated/plan-years.csv`. A plan without a row has no year: nobody states one. */
export function readPlanYears(): readonly PlanYear[] {
  return CURATED.csv("plan-years.csv", Row);
}
