import type { FeatureProperties, LayerFeature } from "../../catalog/feature.ts";
import type { LayerData } from "../../catalog/layer-data.ts";
import type { Borrowing, Takes } from "../../criteria/criterion.ts";
import type { Near } from "../../engine/measure.ts";
import { type Packed, packGeometries } from "../../engine/pack.ts";
import { rankFeatures } from "../../engine/rank.ts";
import { type PackedLayer, packLayer } from "../proximity/pack-layer.ts";
import type { LocatedCandidate } from "./located-candidate.ts";

/** A layer to measure to, and which of its features count. */
export interface AssetLayer {
  readonly packed: PackedLayer;
  /** By feature, in the order of the packed layer. */
  readonly takes: readonly Takes[];
  readonly hasYes: boolean;
  readonly hasMaybe: boolean;
  /** Ids of features that may count and have no place, so that nothing is measured to them. */
  readonly withoutPlace: readonly string[];
}

/** Keeps layers packed for as long as their data live. */
export class AssetLayers {
  private readonly layers = new WeakMap<LayerData, PackedLayer>();

  private packed(id: string, data: LayerData): PackedLayer {
    const known = this.layers.get(data);
    if (known) return known;
    const layer = packLayer(id, { modes: () => [] }, data);
    this.layers.set(data, layer);
    return layer;
  }

  /** Asks of every feature whether it counts. */
  ask(id: string, data: LayerData, takes: (properties: FeatureProperties) => Takes): AssetLayer {
    const packed = this.packed(id, data);
    const answers = packed.features.map(({ properties }) => takes(properties));
    return {
      packed,
      takes: answers,
      hasYes: answers.includes("yes"),
      hasMaybe: answers.includes("maybe"),
      withoutPlace: data.collection.features.flatMap(({ geometry, properties }) =>
        geometry === null && takes(properties) !== "no" ? [properties.id] : [],
      ),
    };
  }

  /** What the features of a layer borrow from another, by id; a feature keeps what it says itself. */
  borrow(
    id: string,
    data: LayerData,
    { from, withinMeters, properties }: Borrowing,
    lender: LayerData,
  ): ReadonlyMap<string, FeatureProperties> {
    const lenders = this.packed(from, lender);
    const borrowed = new Map<string, FeatureProperties>();
    for (const { geometry, properties: own } of this.packed(id, data).features) {
      const nearest = nearestOf(packGeometries([geometry]), lenders.packed);
      if (!nearest || nearest.distanceMeters > withinMeters) continue;
      const theirs = (lenders.features[nearest.feature] as LayerFeature).properties;
      const taken = properties.map((key) => [key, own[key] ?? theirs[key] ?? null]);
      borrowed.set(own.id, { ...own, ...Object.fromEntries(taken) });
    }
    return borrowed;
  }
}

/** The nearest feature that gets one of the answers, the candidate itself left out. */
export function nearestAsset(
  candidate: LocatedCandidate,
  site: Packed,
  { packed, takes }: AssetLayer,
  answers: readonly Takes[],
): Near | null {
  const own = candidate.candidate.feature;
  const itself = own?.layer === packed.id ? packed.indexOf(own.id) : -1;
  return nearestOf(
    site,
    packed.packed,
    (index) => index !== itself && answers.includes(takes[index] as Takes),
  );
}

function nearestOf(site: Packed, layer: Packed, accepts?: (index: number) => boolean): Near | null {
  const question = { count: 1, radiiMeters: [], marginMeters: 0 };
  const { nearest } = rankFeatures(site, layer, accepts ? { ...question, accepts } : question);
  return nearest[0] ?? null;
}
