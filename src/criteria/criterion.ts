import type { FeatureProperties } from "../catalog/feature.ts";
import type { ValueFunction } from "./value-function.ts";

/** Least and most that an amount can be, in the unit of its criterion; equal when it is known. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const CRITERION_GROUPS = ["access", "space", "surroundings", "energy", "policy"] as const;
export type CriterionGroup = (typeof CRITERION_GROUPS)[number];

/** Whether a feature counts: `maybe` when its source does not say, so that the amount becomes a range. */
export type Takes = "yes" | "maybe" | "no";

/** What a person chose that decides which features count. */
export interface Choice {
  /** One of the criterion's options; null when it has none. */
  readonly option: string | null;
  /** Whether planned and half-built objects count as well: "with planned projects" against "today". */
  readonly withPlanned: boolean;
}

/**
 * Properties that features of `layers` lack and take over from the nearest feature of another layer, if one lies
 * within so many metres: a harbour has the dimensions of the waterway it lies on. Computed once for a layer.
 */
export interface Borrowing {
  readonly from: string;
  readonly withinMeters: number;
  readonly properties: readonly string[];
}

/**
 * How an amount comes about:
 * - `distance`: metres from the edge of the candidate to the nearest feature that counts; 0 is inside;
 * - `count`: how many of `of` lie within the option's distance;
 * - `attribute`: read from the candidate itself;
 * - `none`: no data exist yet; always unknown.
 */
export type Measure =
  | {
      readonly type: "distance";
      readonly layers: readonly string[];
      readonly borrows?: Borrowing;
      readonly takes: (layer: string, properties: FeatureProperties, choice: Choice) => Takes;
    }
  | {
      readonly type: "count";
      readonly layers: readonly string[];
      /** The kinds of thing that are counted, each once: modes of transport. */
      readonly of: readonly string[];
      readonly takes: (of: string, layer: string, properties: FeatureProperties, choice: Choice) => Takes;
      readonly withinMeters: (choice: Choice) => number;
    }
  | {
      readonly type: "attribute";
      /** Null when the candidate does not say. `areaHectares` is measured from its outline; null for a point. */
      readonly read: (candidate: {
        readonly properties: FeatureProperties | null;
        readonly areaHectares: number | null;
      }) => Interval | null;
    }
  | { readonly type: "none" };

/** Everything the product knows about one criterion. Adding one is one such file and one line in the list. */
export interface CriterionDefinition {
  readonly id: string;
  readonly group: CriterionGroup;
  /** `count` is a plain number. Distances are metres inside and shown in kilometres. */
  readonly unit: "meters" | "hectares" | "count";
  readonly measure: Measure;
  /** The options a person may choose from, first the default; empty for none. */
  readonly options: readonly string[];
  /** A sensible start; its reason is `criteria.<id>.reason`, visible and editable on screen. */
  readonly curve: ValueFunction;
  /** Passage of a document that asks for it, as `003:372`; null when it is ours. */
  readonly documentReference: string | null;
}

/** Checks a definition's type while keeping its literal id. */
export function defineCriterion<const T extends CriterionDefinition>(definition: T): T {
  return definition;
}
