import { expect, it } from "vitest";
import { nearestStop, stopAfter } from "../../../../src/ui/shell/sheet-stops.ts";

it("rests at the nearest stop", () => {
  expect([0, 0.2, 0.35, 0.6, 0.7, 1].map(nearestStop)).toEqual([
    "low",
    "low",
    "middle",
    "middle",
    "high",
    "high",
  ]);
});

it("moves one stop at a time and stays at the ends", () => {
  expect(stopAfter("low", 1)).toBe("middle");
  expect(stopAfter("high", 1)).toBe("high");
  expect(stopAfter("low", -1)).toBe("low");
});
