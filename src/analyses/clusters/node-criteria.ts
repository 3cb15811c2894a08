import type { CriterionDefinition } from "../../criteria/criterion.ts";
import { criterionOf } from "../../criteria/index.ts";
import { layersOf } from "../suitability/needed-layers.ts";
import { NODE_KINDS, type NodeKind } from "./result.ts";

/** What counts as a terminal, quay, exit or track is what suitability counts. */
export const NODE_CRITERIA: ReadonlyMap<NodeKind, CriterionDefinition | undefined> = new Map(
  NODE_KINDS.map((kind) => [kind, criterionOf(kind)]),
);

/** What opens road, water and rail, in this order. */
export const MULTIMODAL = criterionOf("multimodal");

/** The layers that all of these are in. */
export const NODE_LAYERS: readonly string[] = [
  ...new Set(
    [...NODE_CRITERIA.values(), MULTIMODAL].flatMap((criterion) => (criterion ? layersOf(criterion) : [])),
  ),
];
