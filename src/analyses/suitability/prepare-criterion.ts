import type { FeatureProperties } from "../../catalog/feature.ts";
import type { LayerData } from "../../catalog/layer-data.ts";
import type { Borrowing, Takes } from "../../criteria/criterion.ts";
import type { World } from "../analysis.ts";
import { type Measurer, unknownAmount } from "./amount.ts";
import type { AssetLayer, AssetLayers } from "./asset-layer.ts";
import type { AskedCriterion } from "./criteria-asked.ts";
import { measureAttribute } from "./measure-attribute.ts";
import { measureCount } from "./measure-count.ts";
import { measureDistance } from "./measure-distance.ts";

/** A criterion ready to measure candidates. */
export interface PreparedCriterion {
  readonly asked: AskedCriterion;
  readonly measure: Measurer;
  /** Whether it needs the place of the candidate. */
  readonly fromPlace: boolean;
  /** How many objects may count and have no place. */
  readonly withoutPlace: number;
}

/** Decides which features count and how amounts come about. A layer that is missing makes every amount unknown. */
export function prepareCriterion(
  asked: AskedCriterion,
  world: World,
  layers: AssetLayers,
): PreparedCriterion {
  const { measure } = asked.definition;
  const { choice } = asked;
  if (measure.type === "none") return constant(asked, unknownAmount("no-data"));
  if (measure.type === "attribute") {
    return { asked, measure: measureAttribute(measure), fromPlace: false, withoutPlace: 0 };
  }
  const data = measure.layers.flatMap((id): (readonly [string, LayerData])[] => {
    const layer = world.get(id);
    return layer ? [[id, layer]] : [];
  });
  if (data.length < measure.layers.length) return constant(asked, unknownAmount("layer-missing"));
  const ask = (takes: (layer: string, properties: FeatureProperties) => Takes): readonly AssetLayer[] =>
    data
      .map(([id, layer]) => {
        const borrowed = measure.type === "distance" && measure.borrows;
        const lent = borrowed ? lend(id, layer, borrowed, world, layers) : null;
        return layers.ask(id, layer, (own) => takes(id, lent?.get(own.id) ?? own));
      })
      .filter(
        ({ hasYes, hasMaybe, withoutPlace }) => hasYes || hasMaybe || withoutPlace > 0 || data.length === 1,
      );

  if (measure.type === "distance") {
    const assets = ask((layer, properties) => measure.takes(layer, properties, choice));
    return { asked, measure: measureDistance(assets), fromPlace: true, withoutPlace: unplaced(assets) };
  }
  const kinds = measure.of.map((of) =>
    ask((layer, properties) => measure.takes(of, layer, properties, choice)),
  );
  return {
    asked,
    measure: measureCount(kinds, measure.withinMeters(choice)),
    fromPlace: true,
    withoutPlace: kinds.reduce((sum, assets) => sum + unplaced(assets), 0),
  };
}

function constant(asked: AskedCriterion, amount: ReturnType<Measurer>): PreparedCriterion {
  return { asked, measure: () => amount, fromPlace: false, withoutPlace: 0 };
}

function unplaced(assets: readonly AssetLayer[]): number {
  return assets.reduce((sum, { withoutPlace }) => sum + withoutPlace, 0);
}

function lend(id: string, data: LayerData, borrowing: Borrowing, world: World, layers: AssetLayers) {
  const lender = world.get(borrowing.from);
  return lender ? layers.borrow(id, data, borrowing, lender) : null;
}
