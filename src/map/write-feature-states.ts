import type * as maplibregl from "maplibre-gl";
import type { FeatureStates, Picture } from "./picture.ts";

const NONE: FeatureStates = new Map();

/**
 * Sets the states of features that differ from what was applied, and takes back those that are gone. The states
 * of a source live and die with it: for one that is new `before` has no entry.
 */
export function writeFeatureStates(
  map: maplibregl.Map,
  before: Picture["featureStates"],
  after: Picture["featureStates"],
): void {
  for (const [source, states] of after) {
    const known = before.get(source) ?? NONE;
    if (known === states) continue;
    for (const id of known.keys()) if (!states.has(id)) map.removeFeatureState({ source, id });
    for (const [id, state] of states) {
      if (!isSame(known.get(id), state)) map.setFeatureState({ source, id }, state);
    }
  }
}

/** The states of a source all have the same keys. */
function isSame(
  before: Readonly<Record<string, unknown>> | undefined,
  after: Readonly<Record<string, unknown>>,
): boolean {
  if (before === undefined || before === after) return before === after;
  for (const key in after) if (before[key] !== after[key]) return false;
  return true;
}
