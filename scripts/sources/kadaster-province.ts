import * as v from "valibot";

/** The legal boundary of the province, water included, at metre level. */
export const KADASTER_PROVINCE = {
  file: "provincie_overijssel_brk.geojson",
  publisher: "Kadaster (BRK)",
  licence: "CC BY 4.0",
  sourceUrl: "https://service.pdok.nl/kadaster/bestuurlijkegebieden/wfs/v1_0",
  sourceDate: "2026",
  retrieved: "2026-11-21",
  properties: v.object({ code: v.string(), naam: v.string() }),
} as const;
