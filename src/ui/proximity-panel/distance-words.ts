import type { Measurement } from "../../analyses/proximity/types.ts";
import type { Formats, Translate } from "../../languages/index.ts";

/**
 * A measured distance as it is read: with its uncertainty where that is more than the rounding hides (50 m
 * in a distance written in kilometres), and inside as a word.
 */
export function distanceWords(
  { inside, distanceMeters, precisionMeters }: Measurement,
  translate: Translate,
  formats: Formats,
): string {
  if (inside) return translate("proximity.inside");
  const hiddenByRounding = distanceMeters < 1000 ? 0.5 : 50;
  const shown = precisionMeters !== null && precisionMeters > hiddenByRounding ? precisionMeters : null;
  return formats.distance(distanceMeters, shown);
}
