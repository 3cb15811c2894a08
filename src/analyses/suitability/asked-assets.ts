import type { FeatureProperties } from "../../catalog/feature.ts";
import type { LayerData } from "../../catalog/layer-data.ts";
import type { Borrowing, Takes } from "../../criteria/criterion.ts";
import type { World } from "../analysis.ts";
import type { AssetLayer, AssetLayers } from "./asset-layer.ts";
import type { AskedCriterion } from "./criteria-asked.ts";

/**
 * What a criterion is measured to: the features that count, per kind of thing that is counted; a distance has one
 * kind. Null when a layer is missing, or when nothing is measured to.
 */
export function askedAssets(
  { definition: { measure }, choice }: AskedCriterion,
  world: World,
  layers: AssetLayers,
): readonly (readonly AssetLayer[])[] | null {
  if (measure.type !== "distance" && measure.type !== "count") return null;
  const data = measure.layers.flatMap((id): (readonly [string, LayerData])[] => {
    const layer = world.get(id);
    return layer ? [[id, layer]] : [];
  });
  if (data.length < measure.layers.length) return null;
  const ask = (takes: (layer: string, properties: FeatureProperties) => Takes): readonly AssetLayer[] =>
    data
      .map(([id, layer]) => {
        const borrowed = measure.type === "distance" && measure.borrows;
        const lent = borrowed ? lend(id, layer, borrowed, world, layers) : null;
        return layers.ask(id, layer, (own) => takes(id, lent?.get(own.id) ?? own));
      })
      .filter(
        ({ hasYes, hasMaybe, withoutPlace }) =>
          hasYes || hasMaybe || withoutPlace.length > 0 || data.length === 1,
      );
  return measure.type === "distance"
    ? [ask((layer, properties) => measure.takes(layer, properties, choice))]
    : measure.of.map((of) => ask((layer, properties) => measure.takes(of, layer, properties, choice)));
}

function lend(id: string, data: LayerData, borrowing: Borrowing, world: World, layers: AssetLayers) {
  const lender = world.get(borrowing.from);
  return lender ? layers.borrow(id, data, borrowing, lender) : null;
}
