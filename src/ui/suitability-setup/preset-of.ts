import { PRESETS, type Preset } from "../../analyses/suitability/presets.ts";

type Settings = Preset["parameters"];

/** The preset of which everything but the candidates is just this; null when a person changed any of it. */
export function presetOf(settings: Settings): string | null {
  const wanted = keyOf(settings);
  return PRESETS.find(({ parameters }) => keyOf(parameters) === wanted)?.id ?? null;
}

/** Settings as a text to compare; the order of the criteria makes no difference. */
function keyOf({ criteria, weighting, conditions, combination, withPlanned }: Settings): string {
  const weights = weighting.method === "direct" ? weighting.weights : {};
  const counted = criteria.map(({ id, option, curve }) => JSON.stringify([id, option, curve, weights[id]]));
  return JSON.stringify([counted.sort(), weighting.method, conditions, combination, withPlanned]);
}
