import { describe, expect, it } from "vitest";
import { scoreColor, scoreGradient, scoreRamp } from "../../../src/theme/score-ramp.ts";
import { darkTheme, lightTheme } from "../../../src/theme/theme.ts";
import { contrast, lab, linear, simulate } from "./color-science.ts";

/** Neighbours that differ by so much lightness are told apart without seeing the hue. */
const STEP = 10;

describe.each([lightTheme, darkTheme])("the ramp of scores, $name", (theme) => {
  const colors = scoreRamp(theme).map(({ color }) => linear(color));
  const seen = [
    ["all cones", colors],
    ["protanopia", colors.map((color) => simulate(color, "protanopia"))],
    ["deuteranopia", colors.map((color) => simulate(color, "deuteranopia"))],
  ] as const;

  it.each(seen)("goes one way in lightness, in clear steps, with %s", (_, ramp) => {
    const lightness = ramp.map((color) => lab(color)[0]);
    const steps = lightness.slice(1).map((value, index) => value - (lightness[index] ?? 0));
    const way = Math.sign(steps[0] ?? 0);
    expect(Math.min(...steps.map((step) => step * way))).toBeGreaterThan(STEP);
  });

  it("ends far from the land it is drawn on", () => {
    expect(contrast(scoreRamp(theme).at(-1)?.color ?? "", theme.landInside)).toBeGreaterThan(4.5);
  });

  it("mixes between its stops, and stays within them", () => {
    const hex = (score: number) =>
      `#${scoreColor(theme, score)
        .map((channel) => channel.toString(16).padStart(2, "0"))
        .join("")}`.toUpperCase();
    for (const { score, color } of scoreRamp(theme)) expect(hex(score)).toBe(color);
    expect(hex(-1)).toBe(hex(0));
    expect(hex(2)).toBe(hex(1));
    expect([hex(0), hex(0.25)]).not.toContain(hex(0.12));
  });

  it("is a gradient for a legend", () => {
    expect(scoreGradient(theme)).toMatch(
      /^linear-gradient\(to right, #[0-9A-F]{6} 0%, .* #[0-9A-F]{6} 100%\)$/,
    );
  });
});
