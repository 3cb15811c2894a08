import { FONT_FAMILY } from "./theme.ts";

/**
 * The typeface for map labels. MapLibre draws them with the page's own fonts and takes the style from the
 * first family name (`Italic`, `Semibold`), so that name leads; it is not a font that exists. The quotes
 * are part of the name: unquoted, CSS does not accept the `3`.
 */
export const MAP_FONTS = {
  regular: [`"${FONT_FAMILY}"`],
  semibold: [`"${FONT_FAMILY} Semibold"`, `"${FONT_FAMILY}"`],
  italic: [`"${FONT_FAMILY} Italic"`, `"${FONT_FAMILY}"`],
} as const satisfies Record<string, readonly string[]>;
