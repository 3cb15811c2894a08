import type { Theme } from "./theme.ts";

/** Width and height of the plate behind a road number, pixels; it stretches to the number. */
export const SHIELD_SIZE_PIXELS = 16;

/** The name of its map image. */
export const SHIELD_IMAGE_ID = "road-shield";

/** The part of the plate that may stretch, and the part that holds the number: from and to, pixels. */
export const SHIELD_STRETCH_PIXELS = [5, 11] as const;
export const SHIELD_CONTENT_PIXELS = [3, 3, 13, 13] as const;

/** A quiet plate for road numbers: it must be readable, never louder than what the roads lead to. */
export function shieldSvg(theme: Theme): string {
  const size = SHIELD_SIZE_PIXELS;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16"><rect x="1" y="1" width="14" height="14" rx="3" fill="${theme.surfaceRaised}" stroke="${theme.motorway}" stroke-width="1.2"/></svg>`;
}
