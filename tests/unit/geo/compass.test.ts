import { expect, it } from "vitest";
import { compassPoint } from "../../../src/geo/compass.ts";

it("names the nearest of eight or sixteen points, all around", () => {
  expect([0, 44, 90, 135, 180, 226, 270, 315, 359, -90, 720].map((bearing) => compassPoint(bearing))).toEqual(
    ["n", "ne", "e", "se", "s", "sw", "w", "nw", "n", "w", "n"],
  );
  expect([11, 12, 22.5, 200, 348.7, 349].map((bearing) => compassPoint(bearing, 16))).toEqual([
    "n",
    "nne",
    "nne",
    "ssw",
    "nnw",
    "n",
  ]);
});
