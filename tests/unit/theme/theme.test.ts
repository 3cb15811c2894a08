import { describe, expect, it } from "vitest";
import { darkTheme, lightTheme, type Theme } from "../../../src/theme/theme.ts";
import { contrast, lab, linear, noticeable, simulate } from "./color-science.ts";

type Role = Exclude<keyof Theme, "name">;

/** WCAG 2.2: 4.5 for text (1.4.3), 3 for graphics that carry meaning (1.4.11). */
const TEXT = 4.5;
const GRAPHIC = 3;

const PAIRS: readonly [role: Role, ground: Role, least: number][] = [
  ["text", "surface", TEXT],
  ["text", "surfaceRaised", TEXT],
  ["text", "landInside", TEXT],
  ["text", "landOutside", TEXT],
  ["quietText", "surface", TEXT],
  ["quietText", "surfaceRaised", TEXT],
  ["quietText", "landInside", TEXT],
  ["accent", "landInside", TEXT],
  ["accent", "surfaceRaised", TEXT],
  ["accent", "textHalo", TEXT],
  ["onAccent", "accent", TEXT],
  ["nature", "landInside", TEXT],
  ["nature", "textHalo", TEXT],
  ["waterText", "water", TEXT],
  ["waterText", "textHalo", TEXT],
  ["analysis", "landInside", TEXT],
  ["plan", "landInside", TEXT],
  ["plan", "surfaceRaised", TEXT],
  ["plan", "textHalo", TEXT],
  ["onAccent", "analysis", TEXT],
  ["focus", "surface", TEXT],
  ["warning", "surface", TEXT],
  ["cancelled", "surfaceRaised", GRAPHIC],
  ["waterway", "landInside", GRAPHIC],
  ["waterway", "landOutside", GRAPHIC],
  ["waterway", "water", GRAPHIC],
  ["motorway", "landInside", GRAPHIC],
  ["railway", "landInside", GRAPHIC],
  ["focus", "focusRing", GRAPHIC],
];

/** Blue water, green nature and orange logistics: the three colours that carry meaning. */
const MEANINGS: readonly [Role, Role][] = [
  ["waterway", "nature"],
  ["waterway", "accent"],
  ["nature", "accent"],
];

/** Half a degree: about 20 px at arm's length, the size of a symbol. */
const SYMBOL_DEGREES = 0.5;

describe.each([lightTheme, darkTheme])("the $name theme", (theme) => {
  it.each(PAIRS)("shows %s on %s with a contrast of at least %d", (role, ground, least) => {
    expect(contrast(theme[role], theme[ground])).toBeGreaterThanOrEqual(least);
  });

  describe.each(["protanopia", "deuteranopia"] as const)("with %s", (deficiency) => {
    it.each(MEANINGS)("keeps %s and %s apart", (one, other) => {
      const first = lab(simulate(linear(theme[one]), deficiency));
      const second = lab(simulate(linear(theme[other]), deficiency));
      const limits = noticeable(SYMBOL_DEGREES);
      const times = first.map((value, axis) => Math.abs(value - (second[axis] ?? 0)) / (limits[axis] ?? 1));
      expect(Math.max(...times)).toBeGreaterThan(1);
    });
  });

  it("lights the land of the region above the rest", () => {
    expect(contrast(theme.landInside, theme.landOutside)).toBeGreaterThan(1.05);
  });
});

it("measures contrast as WCAG does", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
});
