import { openSourceFolder } from "../io/read-source.ts";

/** The small tables we keep by hand (`data/README.md`): names, decisions and translations, with reasons. */
export const CURATED = openSourceFolder("data/curated");
