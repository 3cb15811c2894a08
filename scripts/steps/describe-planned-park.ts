import * as v from "valibot";
import type { LayerFeature } from "../../src/catalog/feature.ts";
import { STATUSES } from "../../src/core/status.ts";
import { aliasesFor, joinAliases } from "../sources/aliases.ts";

/** A row of `data/curated/planned-parks.csv`. */
export const PlannedParkRow = v.object({
  id: v.string(),
  name_nl: v.string(),
  name_en: v.string(),
  municipality: v.string(),
  province: v.string(),
  status: v.picklist(STATUSES),
  status_nl: v.string(),
  status_en: v.string(),
  status_source: v.string(),
  status_date: v.string(),
  net_hectares: v.pipe(v.string(), v.transform(Number), v.finite()),
  net_nl: v.string(),
  net_en: v.string(),
  net_source: v.string(),
  net_date: v.string(),
});

/** A park that the founding documents name and the register does not have; it has no place yet. */
export function describePlannedPark(row: v.InferOutput<typeof PlannedParkRow>): LayerFeature {
  return {
    type: "Feature",
    geometry: null,
    properties: {
      id: row.id,
      name_nl: row.name_nl,
      name_en: row.name_en,
      aliases: joinAliases(row.name_nl, aliasesFor("business-parks", row.id)),
      kind: "park",
      status: row.status,
      status_qualifier: row.status_nl,
      status_qualifier_en: row.status_en,
      status_source: row.status_source,
      status_date: row.status_date,
      source: row.status_source,
      sourceDate: row.status_date,
      precisionMeters: null,
      registerNumber: null,
      municipality: row.municipality,
      province: row.province,
      grossHectares: null,
      netHectares: row.net_hectares,
      netHectares_qualifier: row.net_nl,
      netHectares_qualifier_en: row.net_en,
      netHectares_source: row.net_source,
      netHectares_date: row.net_date,
      availableHectares: null,
      year: null,
      registerType: null,
      locationKind: "none",
      matchKind: null,
      locatedIn: null,
      locationBasis: null,
      onWater: null,
      parks: null,
    },
  };
}
