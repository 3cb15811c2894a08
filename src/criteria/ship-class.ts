import type { FeatureProperties } from "../catalog/feature.ts";
import { admitsClass, CEMT_CLASSES, type CemtClass, type WaterwaySize } from "../core/cemt.ts";
import type { Choice, Takes } from "./criterion.ts";
import { whether } from "./takes.ts";

/** The smallest ship that must be able to come; first the default. `any-class` asks nothing. */
export const SHIP_CLASSES = ["Va", "IV", "II", "any-class"] as const satisfies readonly (
  | CemtClass
  | "any-class"
)[];

/** Whether ships of the chosen class can come; of most waterways nobody says it. */
export function admits(waterway: WaterwaySize, { option }: Choice): Takes {
  const wanted = CEMT_CLASSES.find((one) => one === option);
  return wanted ? whether(admitsClass(waterway, wanted)) : "yes";
}

/** What a feature says of its size, or borrowed from the waterway it lies on. */
export function waterwaySize(properties: FeatureProperties): WaterwaySize {
  const { cemtClass, maxLengthMeters, maxBeamMeters } = properties;
  return {
    cemtClass: typeof cemtClass === "string" ? cemtClass : null,
    maxLengthMeters: typeof maxLengthMeters === "number" ? maxLengthMeters : null,
    maxBeamMeters: typeof maxBeamMeters === "number" ? maxBeamMeters : null,
  };
}
