import { municipalities as recipe } from "../recipes/municipalities.ts";
import { CBS_MUNICIPALITIES } from "../sources/cbs-municipalities.ts";
import { readMunicipalities } from "../sources/live/cbs.ts";
import { cook } from "./cook.ts";
import type { Refresh } from "./refresh.ts";
import { openStandIns } from "./stand-ins.ts";

/** Boundaries, names and codes anew; which region a municipality is in, the region files say. */
export const municipalities: Refresh = {
  layer: "municipalities",
  sources: ["cbs-municipalities", "cbs-provinces"],
  build(context) {
    const { answers, folder } = context;
    const all = readMunicipalities(answers.features("cbs-municipalities"), answers.features("cbs-provinces"));
    const read = openStandIns({ [CBS_MUNICIPALITIES.file]: all }, { folder });
    return cook(recipe, read, context, { source: "cbs-municipalities" });
  },
};
