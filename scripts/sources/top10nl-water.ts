import * as v from "valibot";

/** Water surfaces of thirteen named waters, about 10 m exact, cut off at the province. */
export const TOP10NL_WATER = {
  file: "water_overijssel_top10nl_10m.geojson",
  publisher: "Kadaster, BRT TOP10NL",
  licence: "CC BY 4.0",
  sourceUrl: "https://api.pdok.nl/kadaster/brt-top10nl/ogc/v1/",
  sourceDate: "2025-07",
  retrieved: "2026-11-21",
  properties: v.object({ naam: v.string() }),
} as const;
