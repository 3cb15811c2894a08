import type { SuitabilityMeasured } from "../suitability/measured.ts";
import type { SuitabilityParameters } from "../suitability/question.ts";

/** How sure a ranking is, of what was measured. */
export interface SurenessParameters {
  readonly measured: SuitabilityMeasured;
  readonly parameters: SuitabilityParameters;
  /** How many times weights are drawn; 5,000 when left out. */
  readonly draws?: number;
  readonly seed?: number;
  /**
   * How far drawn weights lie from the chosen ones: each at most this many per cent smaller or greater, before
   * the sum is 1 again. Null or left out: any weights at all, all as likely.
   */
  readonly spreadPercent?: number | null;
}

/** How often a candidate got which rank, over many draws. By candidate; 0 for who takes no part. */
export interface RankSpread {
  readonly best: Int32Array;
  /** In 5 % of the draws its rank was this or better. Above 500 candidates these three are rounded. */
  readonly fifthPercentile: Int32Array;
  readonly median: Int32Array;
  readonly ninetyFifthPercentile: Int32Array;
  readonly worst: Int32Array;
  /**
   * Rank acceptability: per candidate, for each of the first `rankCount` ranks, the share of the draws in which
   * it got that rank. Who shares a rank got it.
   */
  readonly rankCount: number;
  readonly acceptability: Float64Array;
}

/** The smallest change of one weight after which two neighbours in the ranking change places. */
export interface Swap {
  /** Positions of the candidates. */
  readonly upper: number;
  readonly lower: number;
  /**
   * From the present weight to the one at which they are equal, 0–1; the other weights keep their proportions.
   * Equal to each other when they share a rank already. Null when no single weight does it,
   * nor for two that are alike in everything.
   */
  readonly change: { readonly criterion: string; readonly from: number; readonly to: number } | null;
}

/** The ranking under other weights. By candidate; rank 0 for who takes no part. */
export interface OtherRanking {
  /** What the weight became, 0–1; the others keep their proportions. */
  readonly weight: number;
  readonly ranks: Int32Array;
  /** The middle of the score range. */
  readonly scores: Float64Array;
}

/** What becomes of the ranking without a criterion, and with twice its weight. */
export interface TornadoBar {
  readonly criterion: string;
  readonly weight: number;
  readonly without: OtherRanking;
  /** At most the whole weight. */
  readonly doubled: OtherRanking;
}

/** What the unknown does. */
export interface UnknownEffect {
  /** How many candidates with a rank have a range for a score. */
  readonly uncertainCount: number;
  /** Ranks when everything unknown is at its worst for all, and at its best. By candidate. */
  readonly ranksAtWorst: Int32Array;
  readonly ranksAtBest: Int32Array;
  /** How many candidates then have another rank than now, in one of the two. */
  readonly changedCount: number;
}

/** How sure a ranking is. */
export interface Sureness {
  readonly analysis: "suitability-sureness";
  readonly version: number;
  readonly draws: number;
  readonly seed: number;
  readonly spreadPercent: number | null;
  /** Positions of the candidates that have a rank, best first. */
  readonly order: readonly number[];
  /** Under random weights, what is unknown drawn as well. */
  readonly underRandomWeights: RankSpread;
  /** Every pair of neighbours, from the top; at most 1,000. */
  readonly swaps: readonly Swap[];
  /** Of the criteria with a weight, in their order. */
  readonly tornado: readonly TornadoBar[];
  readonly unknowns: UnknownEffect;
  /** With every distance off by at most `errorPercent`, each on its own, under the present weights. */
  readonly underDistanceError: RankSpread & { readonly errorPercent: number; readonly draws: number };
}
