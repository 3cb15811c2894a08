import type { Theme } from "./theme.ts";

/** Area patterns: what colour says, a pattern says as well. */
export const PATTERN_IDS = ["dots", "hatch", "excluded", "plot-unknown", "plot-water-bound", "gap"] as const;
export type PatternId = (typeof PATTERN_IDS)[number];

/** Width and height of the tile that repeats, pixels. */
export const PATTERN_SIZE_PIXELS = 8;

/**
 * Fine dots: protected nature. Hatch at 45°: a business park whose water-bound use is unknown. Grey hatch the
 * other way: excluded from a ranking. Of plots on the water: thin hatch for what nobody knows, level lines for who
 * needs the water. Hatch in the colour of analysis: a gap that may be none.
 */
export function patternSvg(id: PatternId, theme: Theme): string {
  const size = PATTERN_SIZE_PIXELS;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 8 8">${drawings[id](theme)}</svg>`;
}

const drawings: Readonly<Record<PatternId, (theme: Theme) => string>> = {
  dots: ({ nature }) =>
    `<g fill="${nature}"><circle cx="2" cy="2" r=".75"/><circle cx="6" cy="6" r=".75"/></g>`,
  hatch: ({ accent }) =>
    `<path d="M-1 9 9-1M-5 5 5-5M3 13 13 3" stroke="${accent}" stroke-width="1.1" fill="none"/>`,
  excluded: ({ cancelled }) =>
    `<path d="M-1-1 9 9M-5-1 5 9M3-1 13 9" stroke="${cancelled}" stroke-width="1.3" fill="none"/>`,
  gap: ({ analysis, textHalo }) =>
    `<rect width="8" height="8" fill="${textHalo}"/><path d="M-1 9 9-1M-5 5 5-5M3 13 13 3" stroke="${analysis}" stroke-width="2.2" fill="none"/>`,
  "plot-unknown": ({ quietText }) =>
    `<path d="M-1 9 9-1M-5 5 5-5M3 13 13 3" stroke="${quietText}" stroke-width="1" fill="none"/>`,
  "plot-water-bound": ({ waterway, waterwayCasing }) =>
    `<path d="M0 0h8v8h-8z" fill="${waterway}"/><path d="M0 3.5h8M0 7.5h8" stroke="${waterwayCasing}" stroke-width="1"/>`,
};
