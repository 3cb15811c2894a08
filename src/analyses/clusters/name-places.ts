import type { LayerFeature } from "../../catalog/feature.ts";
import type { Packed } from "../../engine/pack.ts";
import { rankFeatures } from "../../engine/rank.ts";
import type { World } from "../analysis.ts";
import { type PackedLayer, packLayer } from "../proximity/pack-layer.ts";
import type { Cluster } from "./result.ts";

export type NamePlace = (around: Packed) => Cluster["place"];

/** Names something after the biggest place in it or within so many metres, else after the nearest. */
export function placeNamer(world: World, withinMeters: number): NamePlace {
  const data = world.get("places");
  if (!data) return () => null;
  const layer = packLayer("places", { modes: () => [] }, data);
  return (around) => {
    const question = { count: 1, radiiMeters: [withinMeters], marginMeters: 0 };
    const { within, nearest } = rankFeatures(around, layer.packed, question);
    const near = (within[0] ?? []).map((index) => layer.features[index] as LayerFeature);
    const place = near.sort(bySize)[0] ?? featureAt(layer, nearest[0]?.feature);
    if (!place) return null;
    const { id, name_nl, name_en } = place.properties;
    return { id, name_nl, name_en };
  };
}

function featureAt({ features }: PackedLayer, index: number | undefined): LayerFeature | undefined {
  return index === undefined ? undefined : features[index];
}

/** By importance, 1 the biggest, which every place has; among equals by what is known of its population. */
function bySize({ properties: a }: LayerFeature, { properties: b }: LayerFeature): number {
  return (
    Number(a.importance ?? 9) - Number(b.importance ?? 9) ||
    Number(b.population ?? -1) - Number(a.population ?? -1) ||
    (a.id < b.id ? -1 : 1)
  );
}
