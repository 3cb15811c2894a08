import type { CriterionDefinition } from "../../criteria/criterion.ts";
import type { SegmentTree } from "../../engine/segment-tree.ts";
import type { World } from "../analysis.ts";
import { askedAssets } from "../suitability/asked-assets.ts";
import { type AssetLayer, AssetLayers } from "../suitability/asset-layer.ts";
import { type AskedCriterion, criteriaAsked } from "../suitability/criteria-asked.ts";
import { CellTrees, type KindTrees } from "./cell-trees.ts";
import type { LeftOut, SurfaceParameters } from "./types.ts";

/** A criterion that cells have amounts for. */
export interface CellCriterion {
  readonly asked: AskedCriterion;
  /** One for a distance. */
  readonly kinds: readonly KindTrees[];
  /** What it measures to. */
  readonly assets: readonly AssetLayer[];
}

/** What is measured of every cell, wherever the cells lie. */
export interface PreparedSurface {
  readonly trees: readonly SegmentTree[];
  readonly criteria: readonly CellCriterion[];
  readonly leftOut: readonly LeftOut[];
}

type Asked = Pick<SurfaceParameters, "criteria" | "withPlanned">;

/** Makes the function that builds the trees; asked the same of the same data again, it gives what it gave. */
export function surfacePreparer(criteria: readonly CriterionDefinition[]) {
  const layers = new AssetLayers();
  let last: {
    readonly key: string;
    readonly data: readonly unknown[];
    readonly prepared: PreparedSurface;
  } | null = null;

  return (world: World, parameters: Asked): PreparedSurface => {
    const key = JSON.stringify([parameters.criteria, parameters.withPlanned]);
    const data = [...world.values()];
    const isSame =
      last?.key === key &&
      last.data.length === data.length &&
      data.every((one, at) => one === last?.data[at]);
    if (!last || !isSame) last = { key, data, prepared: prepare(criteria, layers, world, parameters) };
    return last.prepared;
  };
}

function prepare(
  criteria: readonly CriterionDefinition[],
  layers: AssetLayers,
  world: World,
  parameters: Asked,
): PreparedSurface {
  const trees = new CellTrees();
  const leftOut: LeftOut[] = [];
  const prepared = criteriaAsked(criteria, { ...parameters, conditions: [] }).flatMap(
    (asked): CellCriterion[] => {
      const { type } = asked.definition.measure;
      const kinds = askedAssets(asked, world, layers);
      if (!kinds) {
        const reason = type === "attribute" ? "attribute" : type === "none" ? "no-data" : "layer-missing";
        leftOut.push({ id: asked.definition.id, option: asked.option, reason });
        return [];
      }
      return [
        {
          asked,
          kinds: kinds.map((assets) => trees.addKind(assets)),
          assets: kinds.flat(),
        },
      ];
    },
  );
  return { trees: trees.trees, criteria: prepared, leftOut };
}
