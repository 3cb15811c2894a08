import type { Geometry } from "geojson";
import type { ValueFunction } from "../../criteria/value-function.ts";
import type { Site } from "../proximity/types.ts";

/** A shape that a person drew or that was found on the surface; named by them or by us. */
export interface DrawnShape {
  readonly id: string;
  readonly name: string;
  readonly geometry: Geometry;
}

/** What is ranked. */
export type CandidateChoice =
  /** The business parks of a region (null: of every region) that pass the filter. */
  | {
      readonly type: "parks";
      readonly region: string | null;
      /** Gross; a park of which it is unknown stays in. 0 for all. */
      readonly minimumHectares: number;
      /** Statuses that take part; empty for all. */
      readonly statuses: readonly string[];
      /** Whether parks take part whose location is not determined: nothing can be measured from those. */
      readonly includesUnlocated: boolean;
    }
  /** The places of the proximity panel: points, and features by their edge. */
  | { readonly type: "sites"; readonly sites: readonly Site[] }
  /** Areas and points drawn on the map. */
  | { readonly type: "drawn"; readonly shapes: readonly DrawnShape[] }
  /** What the documents plan or study, as far as it has a place: planned parks and projects. */
  | { readonly type: "search-areas"; readonly region: string | null }
  /** The best regions that were found on the surface. */
  | { readonly type: "found"; readonly shapes: readonly DrawnShape[] };

/** One criterion as it is used; null curve is the default of the criterion. */
export interface CriterionUse {
  readonly id: string;
  readonly option: string | null;
  readonly curve: ValueFunction | null;
}

/** Relative importance of the criteria, by their id; any non-negative numbers, normalised when used. */
export type Weighting =
  /** Percentages that a person slides; the sum is kept at 100. */
  | { readonly method: "direct"; readonly weights: Readonly<Record<string, number>> }
  /** Points for the swing from worst to best, the most important swing 100. */
  | { readonly method: "swing"; readonly points: Readonly<Record<string, number>> }
  /**
   * Pairwise judgements (Saaty 1980): how many times more important the first of `"a/b"` is, 1/9 to 9. A pair
   * that is not there counts as equal.
   */
  | { readonly method: "ahp"; readonly judgements: Readonly<Record<string, number>> };

/** A limit apart from the weights: who breaks it is excluded, with the reason. Amounts in the criterion's unit. */
export interface Condition {
  readonly criterion: string;
  readonly option: string | null;
  /** `not-inside`: the distance must be more than 0. */
  readonly relation: "not-inside" | "at-least" | "at-most";
  readonly amount: number;
}

export const COMBINATIONS = ["weighted-sum", "weighted-product", "owa", "topsis"] as const;

/** How values become a score. `attitude` of OWA: 0 looks at the worst value only, 0.5 is neutral, 1 at the best. */
export type Combination =
  | { readonly method: "weighted-sum" | "weighted-product" | "topsis" }
  | { readonly method: "owa"; readonly attitude: number };

/** Everything a person sets; goes into the link. */
export interface SuitabilityParameters {
  readonly candidates: CandidateChoice;
  /** The order is that of the screen and changes no score. */
  readonly criteria: readonly CriterionUse[];
  readonly weighting: Weighting;
  readonly conditions: readonly Condition[];
  readonly combination: Combination;
  readonly withPlanned: boolean;
}

/** A saved set of parameters. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly parameters: SuitabilityParameters;
}
