import { roads as recipe } from "../recipes/roads.ts";
import { ROADS_TOLERANCE_METERS, readRoads } from "../sources/live/nwb-roads.ts";
import { VILD_ROADS } from "../sources/vild-roads.ts";
import { cook } from "./cook.ts";
import type { Refresh } from "./refresh.ts";
import { openStandIns } from "./stand-ins.ts";

/** The course of the same roads, no longer a sketch: from the road register, one carriageway of each. */
export const roads: Refresh = {
  layer: "roads",
  sources: ["nwb-roads"],
  build(context) {
    const { answers, built, folder, resolution } = context;
    const wanted = new Set(built.get("roads")?.features.map(({ properties }) => String(properties.road)));
    const toleranceMeters = resolution === "full" ? 0 : ROADS_TOLERANCE_METERS;
    const lines = readRoads(answers.features("nwb-roads"), wanted, toleranceMeters);
    const read = openStandIns({ [VILD_ROADS.file]: lines }, { folder });
    return cook(recipe, read, context, {
      source: "nwb-roads",
      featureSource: "Rijkswaterstaat, NWB Wegen",
      toleranceMeters,
      precisionMeters: Math.max(1, toleranceMeters),
      note_nl: "Van wegen met twee rijbanen is er één getekend. Op- en afritten en parallelbanen ontbreken.",
      note_en: "Of roads with two carriageways one is drawn. Ramps and parallel lanes are left out.",
    });
  },
};
