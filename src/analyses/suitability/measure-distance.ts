import type { Measurer } from "./amount.ts";
import type { AssetLayer } from "./asset-layer.ts";
import type { Doubt } from "./measured.ts";
import { completeWithin, metersTo, nearestFound } from "./nearest-found.ts";

/**
 * Straight line over the ellipsoid from the edge of the candidate to the nearest feature that counts; 0 inside. It may
 * be less by a feature of which it is not known whether it counts, or by one that a layer lacks because it is not
 * complete so far out; and there is no most when nothing was found.
 */
export function measureDistance(layers: readonly AssetLayer[]): Measurer {
  return (candidate, site, completeness) => {
    const { sure, maybe } = nearestFound(candidate, site, layers);
    const high = metersTo(sure);
    const complete = completeWithin(layers, completeness);
    const known = complete ?? (sure ? Number.POSITIVE_INFINITY : 0);
    const low = Math.min(high, metersTo(maybe), known);
    return { low, high, doubt: doubtOf(low, high, metersTo(maybe)), asset: sure, nearer: maybe };
  };
}

function doubtOf(low: number, high: number, maybe: number): Doubt {
  if (low === high) return "none";
  if (low === maybe) return "maybe-nearer";
  return high === Number.POSITIVE_INFINITY ? "nothing-found" : "incomplete";
}
