import * as v from "valibot";

/** Municipalities, land only, generalised by the publisher so that neighbours share their edges. */
export const CBS_MUNICIPALITIES = {
  file: "gemeenten_nl.geojson",
  publisher: "CBS, Gebiedsindelingen 2026 (PDOK)",
  licence: "CC BY 4.0",
  sourceUrl: "https://service.pdok.nl/cbs/gebiedsindelingen/2026/wfs/v1_0",
  sourceDate: "2026",
  retrieved: "2026-11-21",
  properties: v.object({
    code: v.string(),
    naam: v.string(),
    provincie: v.string(),
  }),
} as const;
