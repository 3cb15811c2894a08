import type { LayerCollection } from "../../src/catalog/feature.ts";
import { aliasedFeatures } from "../sources/aliases.ts";

/** Features that `data/curated/aliases.csv` gives another name and the layer does not have. */
export function checkAliases(layer: string, { features }: LayerCollection): string[] {
  const ids = new Set(features.map(({ properties }) => properties.id));
  return aliasedFeatures(layer)
    .filter((id) => !ids.has(id))
    .map((id) => `${id}: data/curated/aliases.csv names it, and it does not exist`);
}
