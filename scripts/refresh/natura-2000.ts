import { natura2000 as recipe } from "../recipes/natura-2000.ts";
import { AROUND_OVERIJSSEL } from "../sources/coverage.ts";
import { readNatura2000 } from "../sources/live/natura-2000.ts";
import { NATURA_2000 } from "../sources/natura-2000.ts";
import { cook } from "./cook.ts";
import type { Refresh } from "./refresh.ts";
import { openStandIns } from "./stand-ins.ts";

/** Outlines, names, codes and designations anew; whether an area is sensitive to nitrogen is carried over. */
export const natura2000: Refresh = {
  layer: "natura-2000",
  sources: ["natura-2000"],
  build(context) {
    const { answers, built, folder } = context;
    const sensitive = new Map(
      built
        .get("natura-2000")
        ?.features.flatMap(({ properties: { number, nitrogenSensitive } }) =>
          typeof nitrogenSensitive === "boolean" ? [[String(number), nitrogenSensitive] as const] : [],
        ),
    );
    const areas = readNatura2000(answers.features("natura-2000"), sensitive, AROUND_OVERIJSSEL);
    const read = openStandIns({ [NATURA_2000.file]: areas }, { folder });
    return cook(recipe, read, context, { source: "natura-2000" });
  },
};
