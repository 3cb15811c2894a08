import type { LayerFeature } from "../../catalog/feature.ts";
import type { Takes } from "../../criteria/criterion.ts";
import type { Packed } from "../../engine/pack.ts";
import type { PackedLayer } from "../proximity/pack-layer.ts";
import type { Found } from "./amount.ts";
import { type AssetLayer, nearestAsset } from "./asset-layer.ts";
import type { LocatedCandidate } from "./located-candidate.ts";

/** The nearest feature that surely counts, and one that may count and lies nearer; null for none. */
export interface NearestFound {
  readonly sure: Found | null;
  readonly maybe: Found | null;
}

/** Looks through every layer; of equals the first layer, then the lower id. */
export function nearestFound(
  candidate: LocatedCandidate,
  site: Packed,
  layers: readonly AssetLayer[],
): NearestFound {
  const any = nearest(candidate, site, layers, ["yes", "maybe"]);
  if (!any || any.takes === "yes") return { sure: any, maybe: null };
  const sure = nearest(candidate, site, layers, ["yes"]);
  const isNearer = metersTo(any) < metersTo(sure);
  return { sure, maybe: isNearer ? any : null };
}

/** How far around the candidate all of the layers are complete; null when nobody can say it of any. */
export function completeWithin(
  layers: readonly AssetLayer[],
  completeness: (layer: PackedLayer) => number | null,
): number | null {
  const known = layers.map(({ packed }) => completeness(packed)).filter((meters) => meters !== null);
  return known.length > 0 ? Math.min(...known) : null;
}

/** Infinite when there is nothing. */
export function metersTo(found: Found | null): number {
  return found?.near.distanceMeters ?? Number.POSITIVE_INFINITY;
}

function nearest(
  candidate: LocatedCandidate,
  site: Packed,
  layers: readonly AssetLayer[],
  answers: readonly Takes[],
): (Found & { readonly takes: Takes }) | null {
  let best: (Found & { readonly takes: Takes }) | null = null;
  for (const layer of layers) {
    if (!answers.some((answer) => (answer === "yes" ? layer.hasYes : layer.hasMaybe))) continue;
    const near = nearestAsset(candidate, site, layer, answers);
    if (!near || near.distanceMeters >= metersTo(best)) continue;
    const feature = layer.packed.features[near.feature] as LayerFeature;
    best = { layer: layer.packed.id, feature, near, takes: layer.takes[near.feature] as Takes };
  }
  return best;
}
