import { waterways as recipe } from "../recipes/waterways.ts";
import { readWaterwayEdges } from "../sources/live/nwb-waterways.ts";
import { readNavigability } from "../sources/live/vnds-navigability.ts";
import { NWB_WATERWAYS } from "../sources/nwb-waterways.ts";
import { carryOver } from "./carry-over.ts";
import { cook } from "./cook.ts";
import type { Refresh } from "./refresh.ts";
import { openStandIns } from "./stand-ins.ts";
import { withNavigability } from "./with-navigability.ts";

const FACTS_FILE = "facts_waterways.csv";

/**
 * Courses and lengths anew, and the class where nobody had found it. Greatest ship, headroom and the classes that
 * were found by hand are carried over.
 */
export const waterways: Refresh = {
  layer: "waterways",
  sources: ["nwb-waterways", "vnds-navigability"],
  build(context) {
    const { answers, built, folder } = context;
    const edges = readWaterwayEdges(answers.features("nwb-waterways"));
    const sections = readNavigability(answers.features("vnds-navigability"));
    const read = openStandIns({ [NWB_WATERWAYS.file]: edges }, { tables: [FACTS_FILE], folder });
    const words = {
      source: "nwb-waterways",
      note_nl:
        "Hartlijnen uit het register van vandaag. CEMT-klasse en afmetingen komen uit openbare bronnen en staan alleen waar we ze vonden; een klasse die we niet hadden komt van Rijkswaterstaat (VNDS); vraag voor een reis altijd de vaarwegbeheerder.",
      note_en:
        "Centre lines of today's register. CEMT class and dimensions come from public sources and are given only where found; a class that we lacked is from Rijkswaterstaat (VNDS); for a voyage always ask the waterway authority.",
    };
    return cook(recipe, read, context, words, (fresh) => {
      const known = carryOver(fresh, folder?.has(FACTS_FILE) ? undefined : built.get("waterways"));
      return withNavigability(known, sections, answers.asOf("vnds-navigability"));
    });
  },
};
