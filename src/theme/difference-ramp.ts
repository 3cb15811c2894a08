import { gradient, type ScoreStop } from "./score-ramp.ts";
import type { Theme } from "./theme.ts";

/**
 * From a score that is lower than it was, by way of the same, to one that is higher. Ochre against the violet of
 * scores: the pair that every colour deficiency keeps apart.
 */
const RAMPS: Readonly<Record<Theme["name"], readonly string[]>> = {
  light: ["#6B4500", "#C49A45", "#F4F1EA", "#AB85C0", "#3F2A74"],
  dark: ["#FFD27A", "#A07A2C", "#30343A", "#8867B2", "#F0DCFF"],
};

/** A difference of so much or more has the last colour; scores are 0–1. */
export const FULL_DIFFERENCE = 0.2;

/** The colours of differences, on the scale of {@link differencePlace}. */
export function differenceRamp({ name }: Theme): readonly ScoreStop[] {
  const colors = RAMPS[name];
  return colors.map((color, index) => ({ score: index / (colors.length - 1), color }));
}

/** Where a difference lies on the ramp, from 0 to 1; no difference is 0.5. */
export function differencePlace(difference: number): number {
  return Math.min(1, Math.max(0, 0.5 + difference / FULL_DIFFERENCE / 2));
}

/** The ramp as a CSS background, lower at the left: for a legend. */
export function differenceGradient(theme: Theme): string {
  return gradient(differenceRamp(theme));
}
