import type { LngLat } from "../../core/coordinates.ts";
import type { Interval } from "../../criteria/criterion.ts";
import { makeCombiner } from "./combine/index.ts";
import { amountOf } from "./conditions.ts";
import {
  type Asset,
  type Candidate,
  DOUBTS,
  type Doubt,
  type MeasuredCriterion,
  type SuitabilityMeasured,
} from "./measured.ts";
import { measuredOf } from "./measured-of.ts";
import type { Condition, SuitabilityParameters } from "./question.ts";
import { middleOf } from "./rank-ranges.ts";
import type { Exclusion, SuitabilityScores } from "./scores.ts";
import { frameOf, rowsOf } from "./value-table.ts";

/** What one criterion did to a candidate's score. */
export interface DescribedCriterion {
  readonly id: string;
  readonly option: string | null;
  /** 0–1. */
  readonly weight: number;
  readonly value: Interval;
  /** What it adds to the middle of the score; over the criteria these sum to it. */
  readonly contribution: number;
  /** The same with everything unknown at its worst and at its best, the lesser first. */
  readonly contributionRange: Interval;
  /** In the unit of the criterion; null when nothing is known. */
  readonly amount: Interval | null;
  readonly doubt: Doubt;
  /** What produced the amount; null for none. */
  readonly asset: Asset | null;
  /** What may count and lies nearer, so that the amount is a range; null for none. */
  readonly nearer: Asset | null;
  /** From the candidate's edge to the asset; null when there is nothing to draw. */
  readonly line: readonly [from: LngLat, to: LngLat] | null;
}

/** Where a candidate stands, and what made it so. */
export interface DescribedCandidate {
  /** Position among the candidates that were measured. */
  readonly index: number;
  readonly candidate: Candidate;
  /** 0 for who is excluded, as are the other ranks. */
  readonly rank: number;
  readonly bestRank: number;
  readonly worstRank: number;
  readonly score: Interval;
  readonly middle: number;
  /** In the order of the parameters. */
  readonly criteria: readonly DescribedCriterion[];
  readonly exclusions: readonly Exclusion[];
  readonly unchecked: readonly Condition[];
}

/** Every candidate: who has a rank best first, then the others in the order they were measured. */
export function describeRanking(
  measured: SuitabilityMeasured,
  scores: SuitabilityScores,
  parameters: SuitabilityParameters,
): readonly DescribedCandidate[] {
  const ranked = new Set(scores.order);
  const others = [...measured.candidates.keys()].filter((index) => !ranked.has(index));
  const describeOne = createDescriber(measured, scores, parameters);
  return [...scores.order, ...others].flatMap((index) => describeOne(index) ?? []);
}

/** Makes what describes one candidate after the other; null for a position where there is none. */
export function createDescriber(
  measured: SuitabilityMeasured,
  scores: SuitabilityScores,
  parameters: SuitabilityParameters,
): (index: number) => DescribedCandidate | null {
  const values = { lows: scores.valueLows, highs: scores.valueHighs };
  const hasWeights = scores.weights.some((weight) => weight > 0);
  const combiner = hasWeights
    ? makeCombiner(parameters.combination, scores.weights, frameOf(values, scores.order))
    : null;
  const amountsOf = parameters.criteria.map(({ id, option }) => measuredOf(measured, id, option));

  return (index) => {
    const candidate = measured.candidates[index];
    if (!candidate) return null;
    const atWorst = combiner?.contributions(rowsOf(values.lows, [index]), 0) ?? [];
    const atBest = combiner?.contributions(rowsOf(values.highs, [index]), 0) ?? [];
    return {
      index,
      candidate,
      rank: scores.ranks[index] as number,
      bestRank: scores.bestRanks[index] as number,
      worstRank: scores.worstRanks[index] as number,
      score: { low: scores.scoreLows[index] as number, high: scores.scoreHighs[index] as number },
      middle: middleOf(scores.scoreLows, scores.scoreHighs, index),
      criteria: parameters.criteria.map(({ id, option }, position) => {
        const amounts = amountsOf[position] ?? null;
        const [worst, best] = [atWorst[position] ?? 0, atBest[position] ?? 0];
        return {
          id,
          option,
          weight: scores.weights[position] as number,
          value: {
            low: scores.valueLows[position]?.[index] as number,
            high: scores.valueHighs[position]?.[index] as number,
          },
          contribution: (worst + best) / 2,
          contributionRange: { low: Math.min(worst, best), high: Math.max(worst, best) },
          amount: amountOf(amounts, index),
          doubt: DOUBTS[amounts?.doubts[index] ?? -1] ?? "no-data",
          asset: amounts?.assets[amounts.assetOf[index] ?? -1] ?? null,
          nearer: amounts?.assets[amounts.nearerOf?.[index] ?? -1] ?? null,
          line: lineOf(amounts, index),
        };
      }),
      exclusions: scores.exclusions.get(index) ?? [],
      unchecked: scores.unchecked.get(index) ?? [],
    };
  };
}

function lineOf(amounts: MeasuredCriterion | null, index: number): DescribedCriterion["line"] {
  const [fromLongitude, fromLatitude, toLongitude, toLatitude] = Array.from(
    amounts?.lines.subarray(4 * index, 4 * index + 4) ?? [],
  );
  if (fromLongitude === undefined || fromLatitude === undefined) return null;
  if (toLongitude === undefined || toLatitude === undefined || Number.isNaN(toLongitude)) return null;
  return [
    [fromLongitude, fromLatitude],
    [toLongitude, toLatitude],
  ];
}
