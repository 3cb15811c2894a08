import type { CoverageParameters } from "./question.ts";

/** What every question along a road needs. */
export const ALWAYS_NEEDED: readonly string[] = ["roads", "road-exits", "places"];

/** The layers a question needs, each once. Chargers stand on service areas, which say the side of the road. */
export function neededLayers({ layer, extent }: CoverageParameters): readonly string[] {
  return [
    ...ALWAYS_NEEDED,
    layer,
    ...(layer === "energy" ? ["truck-parkings"] : []),
    ...(extent === null ? [] : ["municipalities"]),
  ];
}
