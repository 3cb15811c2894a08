import { waterways as recipe } from "../recipes/waterways.ts";
import { readWaterwayEdges } from "../sources/live/nwb-waterways.ts";
import { NWB_WATERWAYS } from "../sources/nwb-waterways.ts";
import { carryOver } from "./carry-over.ts";
import { cook } from "./cook.ts";
import type { Refresh } from "./refresh.ts";
import { openStandIns } from "./stand-ins.ts";

const FACTS_FILE = "facts_waterways.csv";

/** Courses and lengths anew; class, greatest ship and headroom were collected by hand and are carried over. */
export const waterways: Refresh = {
  layer: "waterways",
  sources: ["nwb-waterways"],
  build(context) {
    const { answers, built, folder } = context;
    const edges = readWaterwayEdges(answers.features("nwb-waterways"));
    const read = openStandIns({ [NWB_WATERWAYS.file]: edges }, { tables: [FACTS_FILE], folder });
    const words = {
      source: "nwb-waterways",
      note_nl:
        "Hartlijnen uit het register van vandaag. CEMT-klasse en afmetingen komen uit openbare bronnen en staan alleen waar we ze vonden; vraag voor een reis altijd de vaarwegbeheerder.",
      note_en:
        "Centre lines of today's register. CEMT class and dimensions come from public sources and are given only where found; for a voyage always ask the waterway authority.",
    };
    return cook(recipe, read, context, words, (fresh) =>
      carryOver(fresh, folder?.has(FACTS_FILE) ? undefined : built.get("waterways")),
    );
  },
};
