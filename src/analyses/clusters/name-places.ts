import type { LayerFeature } from "../../catalog/feature.ts";
import type { Packed } from "../../engine/pack.ts";
import { rankFeatures } from "../../engine/rank.ts";
import type { World } from "../analysis.ts";
import { type PackedLayer, packLayer } from "../proximity/pack-layer.ts";
import type { Cluster } from "./result.ts";

/** `municipality` is that of the largest site, as far as it is known. */
export type NamePlace = (around: Packed, municipality: string | null) => Cluster["place"];

/**
 * Names something after the biggest place in it or within so many metres. Where there is none, a park on the edge of
 * a city would bear the name of some hamlet: it is called after the place that its municipality is called after, else
 * after the nearest.
 */
export function placeNamer(world: World, withinMeters: number): NamePlace {
  const data = world.get("places");
  if (!data) return () => null;
  const layer = packLayer("places", { modes: () => [] }, data);
  return (around, municipality) => {
    const question = { count: 1, radiiMeters: [withinMeters], marginMeters: 0 };
    const { within, nearest } = rankFeatures(around, layer.packed, question);
    const near = (within[0] ?? []).map((index) => layer.features[index] as LayerFeature);
    const place =
      near.sort(bySize)[0] ?? namesake(layer, municipality) ?? featureAt(layer, nearest[0]?.feature);
    if (!place) return null;
    const { id, name_nl, name_en } = place.properties;
    return { id, name_nl, name_en };
  };
}

function namesake({ features }: PackedLayer, municipality: string | null): LayerFeature | undefined {
  return features.filter(({ properties }) => properties.name_nl === municipality).sort(bySize)[0];
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
