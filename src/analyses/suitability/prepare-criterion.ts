import type { World } from "../analysis.ts";
import { type Measurer, unknownAmount } from "./amount.ts";
import { askedAssets } from "./asked-assets.ts";
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
  /** What it measures to. */
  readonly assets: readonly AssetLayer[];
}

/** Decides which features count and how amounts come about. A layer that is missing makes every amount unknown. */
export function prepareCriterion(
  asked: AskedCriterion,
  world: World,
  layers: AssetLayers,
): PreparedCriterion {
  const { measure } = asked.definition;
  if (measure.type === "none") return constant(asked, unknownAmount("no-data"));
  if (measure.type === "attribute") {
    return { asked, measure: measureAttribute(measure), fromPlace: false, assets: [] };
  }
  const kinds = askedAssets(asked, world, layers);
  if (!kinds) return constant(asked, unknownAmount("layer-missing"));
  return {
    asked,
    measure:
      measure.type === "distance"
        ? measureDistance(kinds.flat())
        : measureCount(kinds, measure.withinMeters(asked.choice)),
    fromPlace: true,
    assets: kinds.flat(),
  };
}

function constant(asked: AskedCriterion, amount: ReturnType<Measurer>): PreparedCriterion {
  return { asked, measure: () => amount, fromPlace: false, assets: [] };
}
