import type { FetchedFeature } from "../../fetch/protocols/feature-page.ts";
import type { StandIn } from "../../refresh/stand-ins.ts";
import { linesOf } from "../../steps/lines-of.ts";
import { countEnds, mergeLines } from "../../steps/merge-lines.ts";
import { numberColumn, requiredText, textColumn } from "./columns.ts";

/** Edges of the waterway register as the source module has them; one in several pieces is several edges. */
export function readWaterwayEdges(features: readonly FetchedFeature[]): StandIn[] {
  return features.flatMap(({ geometry, properties }) => {
    if (geometry?.type !== "LineString" && geometry?.type !== "MultiLineString") return [];
    const id = numberColumn(properties, "vwk_id") ?? 0;
    const columns = {
      VAKTYPE: requiredText(properties, "vaktype", "vwk_type"),
      VRT_CODE: textColumn(properties, "vrt_code") ?? "",
      VWG_NAAM: textColumn(properties, "vwg_naam") ?? "",
      BEGKM: numberColumn(properties, "begkm", "beginkm") ?? 0,
      ENDKM: numberColumn(properties, "endkm", "eindkm") ?? 0,
    };
    const pieces = linesOf(geometry);
    return mergeLines(pieces, countEnds(pieces)).map((coordinates, index) => ({
      type: "Feature",
      geometry: { type: "LineString", coordinates },
      properties: { VWK_ID: id + index / 1000, ...columns },
    }));
  });
}
