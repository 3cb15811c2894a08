import type { LayerCollection } from "../../src/catalog/feature.ts";
import { water as recipe, waterSurfaces } from "../recipes/water.ts";
import { readNamedWaters } from "../sources/live/top10nl.ts";
import { TOP10NL_WATER } from "../sources/top10nl-water.ts";
import { cook } from "./cook.ts";
import type { Refresh } from "./refresh.ts";
import { openStandIns } from "./stand-ins.ts";

/** Rivers, canals and lakes that the topographic map names anew; sea and great lakes are carried over. */
export const water: Refresh = {
  layer: "water",
  sources: ["top10nl-water"],
  build(context) {
    const { answers, built, folder } = context;
    const committed = built.get("water");
    const province = built.get("province")?.features[0]?.geometry;
    if (!province) throw new Error("the province, at which waters are cut off, has not been made");
    const named = committed?.features.filter(({ properties }) => isNamed(properties.source)) ?? [];
    const wanted = new Map(named.map(({ properties: { id, name_nl } }) => [id, name_nl]));
    const waters = readNamedWaters(answers.features("top10nl-water"), wanted, province);
    const anew = {
      ...recipe,
      about: { ...recipe.about, sourceDate: TOP10NL_WATER.sourceDate },
      build: waterSurfaces,
    };
    const read = openStandIns({ [TOP10NL_WATER.file]: waters }, { folder });
    return cook(anew, read, context, { source: "top10nl-water", generalises: false }, (fresh) =>
      withOthers(fresh, committed),
    );
  },
};

function isNamed(source: string): boolean {
  return source === TOP10NL_WATER.publisher;
}

/** What was not found anew stays as it was. */
function withOthers(fresh: LayerCollection, committed: LayerCollection | undefined): LayerCollection {
  const found = new Set(fresh.features.map(({ properties }) => properties.id));
  const others = committed?.features.filter(({ properties }) => !found.has(properties.id)) ?? [];
  return { ...fresh, features: [...fresh.features, ...others] };
}
