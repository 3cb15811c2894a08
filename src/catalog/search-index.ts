import * as v from "valibot";
import { STATUSES } from "../core/status.ts";

const SearchEntry = v.object({
  layer: v.string(),
  id: v.string(),
  name_nl: v.string(),
  name_en: v.nullable(v.string()),
  aliases: v.nullable(v.string()),
  kind: v.string(),
  status: v.optional(v.picklist(STATUSES), "unknown"),
  place: v.nullable(v.string()),
  lon: v.nullable(v.number()),
  lat: v.nullable(v.number()),
  /** Only of a place known so coarsely that one must look from afar. */
  precisionMeters: v.optional(v.number()),
});

/** The names a person may look for: `search.json`, written by `npm run data`, loaded on the first search. */
export const SearchIndex = v.object({
  schemaVersion: v.literal(1),
  entries: v.array(SearchEntry),
});

/** One thing that can be found; `place` is its municipality, `lon` and `lat` are null when it has no location. */
export type SearchEntry = v.InferOutput<typeof SearchEntry>;
export type SearchIndex = v.InferOutput<typeof SearchIndex>;
