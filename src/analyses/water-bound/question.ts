import type { WaterBoundQuestion } from "./types.ts";

export const PLACE_FILTERS = [
  "water",
  "parks",
  "ports",
] as const satisfies readonly WaterBoundQuestion["show"][];

export const MAX_WITHIN_METERS = 20_000;
export const MAX_QUAY_METERS = 10_000;

/**
 * What the panel starts with. 500 m: where a park lies is often known to some hundreds of metres only, and who
 * lists nearer would leave parks out for that reason alone.
 */
export const defaultWaterBound: WaterBoundQuestion = {
  show: "water",
  scope: null,
  shipClass: "any-class",
  withinMeters: 500,
  leastQuayMeters: 0,
  leastCategory: null,
};
