import type { LngLat } from "../../core/coordinates.ts";
import type { FeatureRef } from "../../core/feature-ref.ts";
import type { SuitabilityParameters } from "./question.ts";

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
