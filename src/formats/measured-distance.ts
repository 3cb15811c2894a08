import type { Measurement } from "../analyses/proximity/types.ts";
import { LAYERS } from "../layers/index.ts";
import type { LayerDefinition } from "../layers/layer.ts";
import type { Wording } from "./format.ts";

/** A measured distance in two parts, to be read together: `3,2 km` and `± 1 km`. */
export interface DistanceWords {
  readonly distance: string;
  readonly uncertainty: string | null;
}

type Words = Pick<Wording, "translate" | "notation">;
type Measured = Pick<Measurement, "layer" | "inside" | "distanceMeters" | "precisionMeters">;

const schematicLayers: ReadonlySet<string> = new Set(
  LAYERS.filter((layer: LayerDefinition) => layer.proximity?.isSchematic).map(({ id }) => id),
);

/**
 * Writes a measured distance no sharper than it is known, with its uncertainty where that is more than the
 * rounding hides (50 m in a distance written in kilometres). What is less than its own uncertainty is only
 * known to lie within the two together; inside is a word; a distance to a sketch says so.
 */
export function distanceWords(measurement: Measured, { translate, notation }: Words): DistanceWords {
  const { layer, inside, distanceMeters, precisionMeters } = measurement;
  const remark = schematicLayers.has(layer) ? translate("proximity.schematic") : null;
  if (inside) return { distance: translate("proximity.inside"), uncertainty: remark };
  const hiddenByRounding = distanceMeters < 1000 ? 0.5 : 50;
  if (precisionMeters === null || precisionMeters <= hiddenByRounding) {
    return { distance: notation.distance(distanceMeters), uncertainty: remark };
  }
  if (distanceMeters < precisionMeters) {
    const atMost = notation.radius(twoDigits(distanceMeters + precisionMeters));
    return { distance: translate("proximity.within", { distance: atMost }), uncertainty: remark };
  }
  const step = stepMeters(precisionMeters);
  const rounded = Math.round(distanceMeters / step) * step;
  const uncertainty = `± ${notation.radius(twoDigits(precisionMeters))}`;
  return {
    distance: step >= 1000 ? notation.radius(rounded) : notation.distance(rounded),
    uncertainty: remark ? `${uncertainty}, ${remark}` : uncertainty,
  };
}

/** The same on one line: `3,2 km ± 1 km`, `binnen circa 30 km (schematisch)`. */
export function distanceSentence(measurement: Measured, words: Words): string {
  const { distance, uncertainty } = distanceWords(measurement, words);
  if (uncertainty === null) return distance;
  return uncertainty.startsWith("±") ? `${distance} ${uncertainty}` : `${distance} (${uncertainty})`;
}

/** A tenth of what is uncertain (3,2 km ± 1 km), and from 2 km of uncertainty on whole kilometres. */
function stepMeters(precisionMeters: number): number {
  return precisionMeters >= 2000 ? 1000 : Math.max(1, 10 ** Math.floor(Math.log10(precisionMeters)) / 10);
}

/** An uncertainty of 309 m is not known to the metre. */
function twoDigits(meters: number): number {
  return Number(meters.toPrecision(2));
}
