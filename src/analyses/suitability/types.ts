import type { Geometry } from "geojson";
import type { LngLat } from "../../core/coordinates.ts";
import type { FeatureRef } from "../../core/feature-ref.ts";
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

/** One thing that is ranked. */
export interface Candidate {
  readonly id: string;
  /** Null for a point without one; the screen then writes its coordinates. */
  readonly name: string | null;
  readonly feature: FeatureRef | null;
  /** `none`: its location is not determined, so every distance is unknown. */
  readonly place: "point" | "area" | "none";
  readonly center: LngLat | null;
  readonly status: string | null;
  /** How well its place is known; null when its source does not say, 0 of what a person chose. */
  readonly precisionMeters?: number | null;
}

/** A feature that produced an amount. */
export interface Asset {
  readonly layer: string;
  readonly featureId: string;
  readonly name_nl: string;
  readonly name_en: string | null;
  readonly kind: string;
  readonly status: string;
  readonly source: string;
  readonly sourceDate: string | null;
  /** How well its place is known; null when its source does not say. */
  readonly precisionMeters?: number | null;
}

/** Why an amount is not one number, by position in {@link MeasuredCriterion.doubts}. */
export const DOUBTS = [
  /** It is one number. */
  "none",
  /** The candidate's location is not determined. */
  "no-place",
  /** The candidate's source does not say. */
  "not-stated",
  /** A feature that may count lies nearer than the nearest that does. */
  "maybe-nearer",
  /** The layer is not complete as far as the nearest. */
  "incomplete",
  /** No feature counts. */
  "nothing-found",
  /** No data exist. */
  "no-data",
  /** The layer could not be read. */
  "layer-missing",
] as const;
export type Doubt = (typeof DOUBTS)[number];

/**
 * The amounts of one criterion (with one option) for every candidate, in the order of the candidates. Arrays
 * are shared between the ranking and the conditions.
 */
export interface MeasuredCriterion {
  readonly id: string;
  readonly option: string | null;
  /** Least and most it can be; NaN in both when nothing is known, infinite high when nothing was found. */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** Position in {@link DOUBTS}. */
  readonly doubts: Uint8Array;
  /** Position in `assets`; −1 for none. The asset belongs to `highs` for a distance. */
  readonly assetOf: Int32Array;
  /** Position in `assets` of the feature that may count and lies nearer than that of `highs`; −1 for none. */
  readonly nearerOf?: Int32Array;
  /** Of a count: per thing that is counted the nearest that surely lies within reach, as in `assetOf`. */
  readonly counted?: readonly { readonly of: string; readonly assetOf: Int32Array }[];
  readonly assets: readonly Asset[];
  /** Per candidate: longitude and latitude on its edge, then on the asset; NaN without a line. */
  readonly lines: Float64Array;
}

/**
 * A thing the reader must know; the sentence is `suitability.warnings.<code>`. The subject is the id of a layer
 * (`layer-missing`, `objects-without-place`), criterion, region or site; `count` is of candidates or of objects.
 */
export interface SuitabilityWarning {
  readonly code: (typeof SUITABILITY_WARNINGS)[number];
  readonly subject: string;
  readonly count?: number;
}

export const SUITABILITY_WARNINGS = [
  "layer-missing",
  "unknown-criterion",
  "unknown-region",
  "region-is-a-view",
  "site-not-found",
  "without-place",
  "unlocated-left-out",
  "objects-without-place",
] as const;

/** What was measured: independent of weights, curves and limits, so that those can change without measuring. */
export interface SuitabilityMeasured {
  readonly analysis: "suitability";
  readonly version: number;
  /** What was asked; only candidates, criteria (id, option), conditions and `withPlanned` decided the amounts. */
  readonly parameters: SuitabilityParameters;
  readonly candidates: readonly Candidate[];
  /** One per criterion and option that the criteria or the conditions name, each once. */
  readonly measured: readonly MeasuredCriterion[];
  readonly method: "straight-line-geodesic";
  readonly data: readonly { readonly id: string; readonly sourceDate: string }[];
  readonly warnings: readonly SuitabilityWarning[];
}

/** A limit that a candidate breaks, with the amount that does. */
export interface Exclusion {
  readonly condition: Condition;
  /** The amount nearest to the limit that is known. */
  readonly amount: number;
  readonly asset: Asset | null;
}

/** What the amounts come to under weights, curves and limits. Arrays by candidate unless told otherwise. */
export interface SuitabilityScores {
  /** Sum 1, in the order of `parameters.criteria`. */
  readonly weights: readonly number[];
  /** Per criterion, per candidate: least and most of the value, 0–1; unknown is 0 and 1. */
  readonly valueLows: readonly Float64Array[];
  readonly valueHighs: readonly Float64Array[];
  /** 0–1: the score when everything unknown is at its worst, and at its best. */
  readonly scoreLows: Float64Array;
  readonly scoreHighs: Float64Array;
  /** Candidates that take part, best first: by the middle of the range, then by its low end, then by id. */
  readonly order: readonly number[];
  /** From 1; 0 for who is excluded. Equal scores share a rank. */
  readonly ranks: Int32Array;
  /** The best and worst rank that the ranges allow; 0 for who is excluded. */
  readonly bestRanks: Int32Array;
  readonly worstRanks: Int32Array;
  readonly exclusions: ReadonlyMap<number, readonly Exclusion[]>;
  /** Limits that cannot be checked, because the amount is unknown or its range holds the limit. */
  readonly unchecked: ReadonlyMap<number, readonly Condition[]>;
  /** Why there is no ranking; null when there is one. */
  readonly obstacle: "no-candidates" | "no-criteria" | "no-weights" | "all-excluded" | null;
}
