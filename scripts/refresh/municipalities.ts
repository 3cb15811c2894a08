import { municipalities as recipe } from "../recipes/municipalities.ts";
import { CBS_MUNICIPALITIES } from "../sources/cbs-municipalities.ts";
import { readMunicipalities } from "../sources/live/cbs.ts";
import { cook } from "./cook.ts";
import type { Refresh } from "./refresh.ts";
import { openStandIns } from "./stand-ins.ts";

/** Boundaries, names and codes anew; which region a municipality is in is our own list and carried over. */
export const municipalities: Refresh = {
  layer: "municipalities",
  sources: ["cbs-municipalities", "cbs-provinces"],
  build(context) {
    const { answers, built, folder } = context;
    const regions = new Map(
      built
        .get("municipalities")
        ?.features.map(({ properties: { code, region } }) => [
          String(code),
          typeof region === "string" ? region : null,
        ]),
    );
    const all = readMunicipalities(
      answers.features("cbs-municipalities"),
      answers.features("cbs-provinces"),
      (code) => regions.get(code) ?? null,
    );
    const read = openStandIns({ [CBS_MUNICIPALITIES.file]: all }, { folder });
    return cook(recipe, read, context, { source: "cbs-municipalities" });
  },
};
