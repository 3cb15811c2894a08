import type { Theme } from "./theme.ts";

/**
 * From the lowest score to the highest. One hue family, even steps of lightness (about 16 of L*): readable in
 * grey and with every colour deficiency, and none of the colours that mean water, nature or logistics.
 */
const RAMPS: Readonly<Record<Theme["name"], readonly string[]>> = {
  light: ["#F3E3D3", "#D8B2C6", "#AB85C0", "#7753A6", "#3F2A74"],
  dark: ["#3A3450", "#5D4A80", "#8867B2", "#B792DE", "#F0DCFF"],
};

/** A score from 0 to 1 and its colour; between two stops it is mixed. */
export interface ScoreStop {
  readonly score: number;
  readonly color: string;
}

/** The colours of scores, from 0 to 1, lowest first. */
export function scoreRamp({ name }: Theme): readonly ScoreStop[] {
  const colors = RAMPS[name];
  return colors.map((color, index) => ({ score: index / (colors.length - 1), color }));
}

/** The ramp as a CSS background, lowest at the left: for a legend. */
export function scoreGradient(theme: Theme): string {
  return gradient(scoreRamp(theme));
}

/** Any ramp as a CSS background, from 0 at the left to 1 at the right. */
export function gradient(ramp: readonly ScoreStop[]): string {
  const stops = ramp.map(({ score, color }) => `${color} ${score * 100}%`);
  return `linear-gradient(to right, ${stops.join(", ")})`;
}

/** The colour of a score as red, green and blue from 0 to 255. */
export function scoreColor(theme: Theme, score: number): readonly [red: number, green: number, blue: number] {
  const colors = RAMPS[theme.name];
  const place = Math.min(1, Math.max(0, score)) * (colors.length - 1);
  const index = Math.min(Math.floor(place), colors.length - 2);
  const from = rgb(colors[index]);
  const to = rgb(colors[index + 1]);
  const mix = (channel: 0 | 1 | 2) =>
    Math.round(from[channel] + (place - index) * (to[channel] - from[channel]));
  return [mix(0), mix(1), mix(2)];
}

/** Red, green and blue from 0 to 255 of `#RRGGBB`. */
export function rgb(hex = "#000000"): readonly [red: number, green: number, blue: number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}
