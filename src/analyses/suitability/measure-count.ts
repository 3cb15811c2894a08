import type { Amount, Found, Measurer } from "./amount.ts";
import type { AssetLayer } from "./asset-layer.ts";
import type { Doubt } from "./measured.ts";
import { completeWithin, metersTo, nearestFound } from "./nearest-found.ts";

/**
 * How many of some kinds of thing lie within a straight line, each counted once: surely, and at most. `kinds` holds
 * per kind the layers with what counts for it.
 */
export function measureCount(kinds: readonly (readonly AssetLayer[])[], withinMeters: number): Measurer {
  return (candidate, site, completeness): Amount => {
    let low = 0;
    let high = 0;
    let doubt: Doubt = "none";
    let nearer: Found | null = null;
    const counted = kinds.map((layers) => {
      const { sure, maybe } = nearestFound(candidate, site, layers);
      if (metersTo(sure) <= withinMeters) {
        low++;
        high++;
        return sure;
      }
      if (metersTo(maybe) <= withinMeters) {
        high++;
        doubt = "maybe-nearer";
        nearer ??= maybe;
      } else if ((completeWithin(layers, completeness) ?? withinMeters) < withinMeters) {
        high++;
        if (doubt === "none") doubt = "incomplete";
      }
      return null;
    });
    return { low, high, doubt, nearer, counted };
  };
}
