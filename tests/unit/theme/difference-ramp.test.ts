import { describe, expect, it } from "vitest";
import { differencePlace, differenceRamp, FULL_DIFFERENCE } from "../../../src/theme/difference-ramp.ts";
import { darkTheme, lightTheme } from "../../../src/theme/theme.ts";
import { lab, linear, simulate } from "./color-science.ts";

/** Far enough apart in lightness and hue to be told apart side by side. */
const APART = 20;

describe.each([lightTheme, darkTheme])("the ramp of differences, $name", (theme) => {
  const colors = differenceRamp(theme).map(({ color }) => linear(color));
  const seen = [
    ["all cones", colors],
    ["protanopia", colors.map((color) => simulate(color, "protanopia"))],
    ["deuteranopia", colors.map((color) => simulate(color, "deuteranopia"))],
  ] as const;

  it.each(seen)("keeps lower, the same and higher apart with %s", (_, ramp) => {
    for (const [index, color] of ramp.entries()) {
      for (const other of ramp.slice(index + 1)) {
        const [one, two] = [lab(color), lab(other)];
        expect(Math.hypot(...one.map((channel, at) => channel - (two[at] ?? 0)))).toBeGreaterThan(APART);
      }
    }
  });

  it.each(seen)("is stronger the greater the difference, with %s", (_, ramp) => {
    const middle = lab(ramp[2] ?? [0, 0, 0])[0];
    const strength = ramp.map((color) => Math.abs(lab(color)[0] - middle));
    expect(strength[0]).toBeGreaterThan(strength[1] ?? 0);
    expect(strength[4]).toBeGreaterThan(strength[3] ?? 0);
  });
});

it("puts no difference in the middle, and a full one at its end", () => {
  expect(differencePlace(0)).toBe(0.5);
  expect([-FULL_DIFFERENCE, -1].map(differencePlace)).toEqual([0, 0]);
  expect([FULL_DIFFERENCE, 1].map(differencePlace)).toEqual([1, 1]);
});
