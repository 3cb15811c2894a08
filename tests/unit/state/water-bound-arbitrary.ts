import fc from "fast-check";
import type { WaterBoundQuestion } from "../../../src/analyses/water-bound/question.ts";
import { PLACE_FILTERS } from "../../../src/analyses/water-bound/question.ts";
import { ENVIRONMENTAL_CATEGORIES } from "../../../src/catalog/environmental-categories.ts";
import { SHIP_CLASSES } from "../../../src/criteria/ship-class.ts";

/** Any question about plots on the water. */
export const waterBound: fc.Arbitrary<WaterBoundQuestion> = fc.record({
  show: fc.constantFrom(...PLACE_FILTERS),
  scope: fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)),
  shipClass: fc.constantFrom(...SHIP_CLASSES),
  withinMeters: fc.integer({ min: 0, max: 20_000 }),
  leastQuayMeters: fc.integer({ min: 0, max: 10_000 }),
  leastCategory: fc.option(fc.constantFrom(...ENVIRONMENTAL_CATEGORIES)),
});
