import type { Geometry } from "geojson";
import type { CriterionDefinition } from "../../criteria/criterion.ts";
import { type Packed, packGeometries } from "../../engine/pack.ts";
import type { World } from "../analysis.ts";
import { completenessAround } from "../proximity/completeness.ts";
import { type Amount, type Measurer, unknownAmount } from "../suitability/amount.ts";
import { askedAssets } from "../suitability/asked-assets.ts";
import type { AssetLayer, AssetLayers } from "../suitability/asset-layer.ts";
import { assetOf } from "../suitability/asset-of.ts";
import type { LocatedCandidate } from "../suitability/located-candidate.ts";
import { measureCount } from "../suitability/measure-count.ts";
import { measureDistance } from "../suitability/measure-distance.ts";
import { MULTIMODAL, NODE_CRITERIA } from "./node-criteria.ts";
import { type NearestNode, NODE_KINDS, type NodeKind, type ReachedModes } from "./result.ts";

/** Any harbour: of the ships that a person wants to come, clusters ask nothing. */
const OPTION = "any-class";

/** Measures from the edge of something to what the criteria of suitability count, as these do. */
export interface Nodes {
  readonly nearest: (from: Packed, kind: NodeKind) => NearestNode;
  readonly modes: (from: Packed, withinMeters: number) => ReachedModes;
}

/** Decides once what counts; a missing layer makes its distances unknown. */
export function prepareNodes(world: World, layers: AssetLayers, withPlanned: boolean): Nodes {
  const ask = (definition: CriterionDefinition | undefined): readonly (readonly AssetLayer[])[] => {
    if (!definition) return [];
    const option = definition.options.includes(OPTION) ? OPTION : (definition.options[0] ?? null);
    return askedAssets({ definition, option, choice: { option, withPlanned } }, world, layers) ?? [];
  };
  const nearest = new Map(
    NODE_KINDS.map((kind) => [kind, ask(NODE_CRITERIA.get(kind)).map(measureDistance)[0]]),
  );
  const [road, water, rail] = ask(MULTIMODAL);
  return {
    nearest: (from, kind) => nodeOf(amountBy(nearest.get(kind), from)),
    modes: (from, withinMeters) => {
      const reached = (counted: readonly AssetLayer[] | undefined) =>
        reachedBy(amountBy(counted && measureCount([counted], withinMeters), from));
      return { road: reached(road), water: reached(water), rail: reached(rail) };
    },
  };
}

/** Nothing is left out as being itself: who is a terminal has one at 0 m. */
const NOBODY: LocatedCandidate = {
  candidate: { id: "", name: null, feature: null, place: "area", center: null, status: null },
  geometry: null,
  properties: null,
  areaHectares: null,
};

function amountBy(measure: Measurer | undefined, from: Packed): Amount {
  return measure
    ? measure(NOBODY, from, completenessAround({ packed: from }))
    : unknownAmount("layer-missing");
}

/** Where nothing was found, nor looked for far enough, there is no least: from 0 to infinite says nothing. */
function nodeOf({ low, high, doubt, asset }: Amount): NearestNode {
  const isKnown = !Number.isNaN(high);
  const saysLeast = isKnown && (asset || low > 0);
  return {
    asset: asset ? assetOf(asset) : null,
    distanceMeters: isKnown ? high : Number.POSITIVE_INFINITY,
    atLeastMeters: saysLeast ? low : null,
    doubt,
    line: asset && high > 0 ? [asset.near.from, asset.near.to] : null,
  };
}

/** One that surely lies within reach counts as one at least, one that may as one at most. */
function reachedBy({ low, high }: Amount): "yes" | "maybe" | "no" {
  if (low === 1) return "yes";
  return high === 0 ? "no" : "maybe";
}

/** What is measured from, of some geometries together. */
export function packTogether(geometries: readonly (Geometry | null)[]): Packed {
  const known = geometries.filter((geometry) => geometry !== null);
  return packGeometries([{ type: "GeometryCollection", geometries: known }]);
}
