import { MAP_FONTS } from "../../theme/fonts.ts";
import type { Theme } from "../../theme/theme.ts";

/** A name along a line: it follows the line, is repeated seldom, and yields. */
export function lineLabel(font: keyof typeof MAP_FONTS) {
  return {
    "symbol-placement": "line" as const,
    "symbol-spacing": 220,
    "text-font": [...MAP_FONTS[font]],
    "text-max-angle": 55,
    "text-letter-spacing": 0.04,
    "text-padding": 6,
  };
}

/** Text with a halo of the land, so that it reads on every surface. */
export function haloPaint(color: string, theme: Theme) {
  return { "text-color": color, "text-halo-color": theme.textHalo, "text-halo-width": 1.5 };
}
