import * as v from "valibot";

/**
 * Centre lines of the waterways by Rijkswaterstaat: edges between nodes, in kilometres along named routes.
 * The last state in the open that we have: before the Reevediep and the removal of the Roggebot lock.
 */
export const NWB_WATERWAYS = {
  file: "vaarwegen_nl_nwb2017.geojson",
  publisher: "Rijkswaterstaat, NWB Vaarwegen",
  licence: "CC0 1.0",
  sourceUrl: "https://api.pdok.nl/rws/nationaal-wegenbestand-vaarwegen/ogc/v1",
  sourceDate: "2017-10-31",
  retrieved: "2026-11-21",
  properties: v.object({
    VWK_ID: v.number(),
    /** D through, V link, H port. */
    VAKTYPE: v.picklist(["D", "V", "H"]),
    VRT_CODE: v.string(),
    VWG_NAAM: v.string(),
    BEGKM: v.number(),
    ENDKM: v.number(),
  }),
} as const;
