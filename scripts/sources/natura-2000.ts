import * as v from "valibot";

/** The Natura 2000 areas as RVO publishes them for the ministry of LVVN; whole areas, unsimplified. */
export const NATURA_2000 = {
  file: "natura2000_bbox.geojson",
  publisher: "RVO / LVVN (PDOK)",
  licence: "Public domain",
  sourceUrl: "https://service.pdok.nl/rvo/natura2000/wfs/v1_0",
  sourceDate: "2026-08-04",
  retrieved: "2026-11-21",
  properties: v.object({
    naam: v.string(),
    slug: v.string(),
    gebiedsnummer: v.string(),
    badge: v.picklist(["HR", "VR", "VR+HR"]),
    siteCodeVogelrichtlijn: v.nullable(v.string()),
    siteCodeHabitatrichtlijn: v.nullable(v.string()),
    /** Null of an area that the service has and our source does not. */
    stikstofgevoelig: v.nullable(v.boolean()),
    natura2000Status: v.string(),
    in_overijssel: v.boolean(),
  }),
} as const;
