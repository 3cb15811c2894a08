import { expect, it } from "vitest";
import { layerAge } from "../../../../src/ui/about-panel/layer-age.ts";

const TODAY = "2026-11-21";

it.each([
  ["2013-08-02", "year", 13],
  ["2013-12-01", "year", 12],
  ["2013", "year", 13],
  ["2026", "year", 0],
  ["2024-11-22", "month", 23],
  ["2024-11-21", "year", 2],
  ["2026-08-04", "month", 3],
  ["2026-08-22", "month", 2],
  ["2026-08", "month", 3],
  ["2026-11-21", "month", 0],
  ["2026-11-20", "month", 0],
  ["2027-01-01", "month", 0],
])("%s is %s %i old", (date, unit, count) => {
  expect(layerAge(date, TODAY)).toEqual({ unit, count });
});

it("does not guess the age of what is no date", () => {
  expect(layerAge("onbekend", TODAY)).toBeNull();
});
