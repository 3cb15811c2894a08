import { describe, expect, it } from "vitest";
import { importanceOf, kindOf } from "../../../../scripts/sources/places.ts";

describe("places", () => {
  it.each([
    [138_015, 1, "city"],
    [70_000, 1, "city"],
    [69_999, 2, "city"],
    [28_500, 2, "town"],
    [20_350, 3, "town"],
    [9_685, 4, "town"],
    [2_999, 5, "village"],
  ])("draws a settlement of %s people at importance %s as a %s", (population, importance, kind) => {
    expect([importanceOf(population), kindOf(population)]).toEqual([importance, kind]);
  });
});
