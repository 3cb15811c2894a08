import { province as recipe } from "../recipes/province.ts";
import { KADASTER_PROVINCE } from "../sources/kadaster-province.ts";
import { readProvince } from "../sources/live/kadaster-province.ts";
import { cook } from "./cook.ts";
import type { Refresh } from "./refresh.ts";
import { openStandIns } from "./stand-ins.ts";

/** The boundary anew, all of it. */
export const province: Refresh = {
  layer: "province",
  sources: ["kadaster-province"],
  build(context) {
    const boundary = readProvince(context.answers.features("kadaster-province"));
    const read = openStandIns({ [KADASTER_PROVINCE.file]: boundary }, { folder: context.folder });
    return cook(recipe, read, context, { source: "kadaster-province" });
  },
};
