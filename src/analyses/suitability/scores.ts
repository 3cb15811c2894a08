import type { Asset } from "./measured.ts";
import type { Condition } from "./question.ts";

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
