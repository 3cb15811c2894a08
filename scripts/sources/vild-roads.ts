import * as v from "valibot";

/** Main roads from the traffic location table of NDW: a straight line from each exit to the next. */
export const VILD_ROADS = {
  file: "wegen_hoofdwegen_vild_schematisch.geojson",
  publisher: "NDW, VILD",
  licence: "NDW open data (CC0 1.0)",
  sourceUrl: "https://opendata.ndw.nu/",
  sourceDate: "2013-08-02",
  retrieved: "2026-11-21",
  properties: v.object({ wegnummer: v.pipe(v.string(), v.regex(/^[AN]\d+$/)) }),
} as const;
