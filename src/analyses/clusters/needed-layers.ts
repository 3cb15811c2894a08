import { NODE_LAYERS } from "./node-criteria.ts";
import type { ClustersParameters } from "./question.ts";

/** Business parks are what is clustered most; municipalities say who belongs to a region, places give names. */
export const ALWAYS_NEEDED: readonly string[] = [
  ...new Set(["business-parks", "municipalities", "places", ...NODE_LAYERS]),
];

/** The layers that the sites and what they are near to are in, each once. */
export function neededLayers({ layers }: Pick<ClustersParameters, "layers">): readonly string[] {
  return [...new Set([...ALWAYS_NEEDED, ...layers])];
}
