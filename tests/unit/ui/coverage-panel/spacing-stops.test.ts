import { expect, it } from "vitest";
import { MAX_SPACING_METERS, MIN_SPACING_METERS } from "../../../../src/analyses/coverage/limits.ts";
import { SPACING_PRESETS } from "../../../../src/analyses/coverage/presets.ts";
import { nearestStop, SPACING_STOPS } from "../../../../src/ui/coverage-panel/spacing-stops.ts";

it("rises, within what may be asked, and stops at every known distance", () => {
  expect(SPACING_STOPS).toEqual([...new Set(SPACING_STOPS)].toSorted((a, b) => a - b));
  expect(SPACING_STOPS.every((stop) => stop >= MIN_SPACING_METERS && stop <= MAX_SPACING_METERS)).toBe(true);
  expect(SPACING_PRESETS.filter(({ meters }) => !SPACING_STOPS.includes(meters))).toEqual([]);
});

it("stands at the stop that is nearest", () => {
  expect(SPACING_STOPS[nearestStop(26_000)]).toBe(25_000);
  expect(SPACING_STOPS[nearestStop(MAX_SPACING_METERS)]).toBe(360_000);
  expect(SPACING_STOPS[nearestStop(MIN_SPACING_METERS)]).toBe(5000);
});
