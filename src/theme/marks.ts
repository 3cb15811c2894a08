import type { Theme } from "./theme.ts";

/** What an analysis marks on the map with a shape of its own, so that it is told apart without colour. */
export const MARK_IDS = ["scattered-site", "hub", "place-to-look-at"] as const;
export type MarkId = (typeof MARK_IDS)[number];

/** Width and height of every mark, pixels. */
export const MARK_SIZE_PIXELS = 24;

/**
 * A hollow diamond: a site outside every cluster. A star: where a hub could be. An open dashed ring: a place that
 * somebody might look at.
 */
export function markSvg(id: MarkId, theme: Theme): string {
  const size = MARK_SIZE_PIXELS;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24">${drawings[id](theme)}</svg>`;
}

const DIAMOND = "M12 4.5 19.5 12 12 19.5 4.5 12z";
const STAR = "M12 2l2.6 6.4 6.9.5-5.3 4.4 1.7 6.7-5.9-3.7-5.9 3.7 1.7-6.7-5.3-4.4 6.9-.5z";

const drawings: Readonly<Record<MarkId, (theme: Theme) => string>> = {
  "scattered-site": ({ text, textHalo, surfaceRaised }) =>
    `<path d="${DIAMOND}" fill="${surfaceRaised}" stroke="${textHalo}" stroke-width="5" stroke-linejoin="round"/>` +
    `<path d="${DIAMOND}" fill="${surfaceRaised}" stroke="${text}" stroke-width="2.2" stroke-linejoin="round"/>`,
  hub: ({ analysis, textHalo }) =>
    `<path d="${STAR}" fill="${textHalo}" stroke="${textHalo}" stroke-width="3" stroke-linejoin="round"/>` +
    `<path d="${STAR}" fill="${analysis}"/>`,
  "place-to-look-at": ({ text, textHalo }) =>
    `<circle cx="12" cy="12" r="8.5" fill="none" stroke="${textHalo}" stroke-width="5.5"/>` +
    `<circle cx="12" cy="12" r="8.5" fill="none" stroke="${text}" stroke-width="2.4" stroke-dasharray="4 2.7"/>`,
};
