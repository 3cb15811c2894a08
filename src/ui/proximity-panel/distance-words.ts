import type { Measurement } from "../../analyses/proximity/types.ts";
import type { Formats, Translate } from "../../languages/index.ts";

/** A measured distance in two parts, to be read together: `3,2 km` and `± 1 km`. */
export interface DistanceWords {
  readonly distance: string;
  readonly uncertainty: string | null;
}

/**
 * Writes a measured distance with its uncertainty, where that is more than the rounding hides (50 m in a
 * distance written in kilometres); inside is a word.
 */
export function distanceWords(
  { inside, distanceMeters, precisionMeters }: Measurement,
  translate: Translate,
  formats: Formats,
): DistanceWords {
  if (inside) return { distance: translate("proximity.inside"), uncertainty: null };
  const hiddenByRounding = distanceMeters < 1000 ? 0.5 : 50;
  const shown = precisionMeters !== null && precisionMeters > hiddenByRounding;
  return {
    distance: formats.distance(distanceMeters),
    uncertainty: shown ? `± ${formats.radius(twoDigits(precisionMeters))}` : null,
  };
}

/** The same on one line. */
export function distanceSentence(measurement: Measurement, translate: Translate, formats: Formats): string {
  const { distance, uncertainty } = distanceWords(measurement, translate, formats);
  return uncertainty ? `${distance} ${uncertainty}` : distance;
}

/** An uncertainty of 309 m is not known to the metre. */
function twoDigits(meters: number): number {
  return Number(meters.toPrecision(2));
}
