import { describe, expect, it } from "vitest";
import { STATUSES } from "../../../src/core/status.ts";
import { themeStyleSheet, themeVariables } from "../../../src/theme/css.ts";
import { SYMBOL_IDS, symbolSvg } from "../../../src/theme/symbols.ts";
import { darkTheme, lightTheme } from "../../../src/theme/theme.ts";

describe.each(SYMBOL_IDS)("the symbol %s", (id) => {
  it("looks different in every status, also without colour", () => {
    const drawings = STATUSES.map((status) => withoutColour(symbolSvg(id, status, lightTheme)));
    expect(new Set(drawings).size).toBe(STATUSES.length);
  });

  it("is drawn by itself: no text, no link, no script", () => {
    for (const status of STATUSES) {
      expect(symbolSvg(id, status, darkTheme)).not.toMatch(/<text|<image|<use|<script|url\(/);
    }
  });
});

it("tells the kinds apart without colour", () => {
  const drawings = SYMBOL_IDS.map((id) => withoutColour(symbolSvg(id, "existing", lightTheme)));
  expect(new Set(drawings).size).toBe(SYMBOL_IDS.length);
});

it("gives every colour role a custom property, in both themes", () => {
  expect(themeVariables(lightTheme)["--color-land-inside"]).toBe(lightTheme.landInside);
  expect(Object.keys(themeVariables(darkTheme))).toEqual(Object.keys(themeVariables(lightTheme)));
  expect(themeStyleSheet()).toContain(`--color-focus-ring:${darkTheme.focusRing}`);
});

/** Ground and ink stay apart; the hue goes. */
function withoutColour(svg: string): string {
  return svg
    .replaceAll(lightTheme.surfaceRaised, "ground")
    .replaceAll(/#[0-9A-F]{6}/gi, "ink")
    .replaceAll(/stroke="ground"/g, 'stroke="casing"');
}
