import * as v from "valibot";

/** The provinces without their water: what is left of a box around the country is sea, lakes and wide rivers. */
export const CBS_PROVINCES = {
  file: "provincies_nl_land.geojson",
  publisher: "CBS, Gebiedsindelingen 2026 (PDOK)",
  licence: "CC BY 4.0",
  sourceUrl: "https://service.pdok.nl/cbs/gebiedsindelingen/2026/wfs/v1_0",
  sourceDate: "2026",
  retrieved: "2026-11-21",
  properties: v.object({ naam: v.string() }),
} as const;
