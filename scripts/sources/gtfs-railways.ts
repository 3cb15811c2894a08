import * as v from "valibot";

/** The course of every passenger train series, simplified; series run over one another. */
export const GTFS_RAILWAYS = {
  file: "spoor_nl_gtfs_series.geojson",
  publisher: "OVapi, GTFS",
  licence: "CC0 1.0",
  sourceUrl: "https://gtfs.ovapi.nl/",
  sourceDate: "2026",
  retrieved: "2026-11-21",
  properties: v.object({ serie: v.string() }),
} as const;
