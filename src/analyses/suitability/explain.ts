import type { LngLat } from "../../core/coordinates.ts";
import type { Interval } from "../../criteria/criterion.ts";
import { makeCombiner } from "./combine/index.ts";
import { amountOf } from "./conditions.ts";
import { measuredOf } from "./measured-of.ts";
import { type NeededChange, neededChanges } from "./needed-change.ts";
import { middleOf } from "./rank-ranges.ts";
import {
  type Asset,
  type Candidate,
  type Condition,
  DOUBTS,
  type Doubt,
  type Exclusion,
  type MeasuredCriterion,
  type SuitabilityMeasured,
  type SuitabilityParameters,
  type SuitabilityScores,
} from "./types.ts";
import { frameOf, rowsOf } from "./value-table.ts";

/** What one criterion did to a candidate's score. */
export interface ExplainedCriterion {
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
  /** What it would take on this criterion alone, all else equal, to reach the next better rank. */
  readonly change: NeededChange;
}

/** Why a candidate stands where it does. */
export interface Explanation {
  readonly index: number;
  readonly candidate: Candidate;
  /** 0 for who is excluded, as are the other ranks. */
  readonly rank: number;
  readonly bestRank: number;
  readonly worstRank: number;
  /** How many candidates have a rank. */
  readonly rankedCount: number;
  readonly score: Interval;
  readonly middle: number;
  /** In the order of the parameters. */
  readonly criteria: readonly ExplainedCriterion[];
  readonly exclusions: readonly Exclusion[];
  readonly unchecked: readonly Condition[];
  /** Who has the next better rank; null for the first and for who is excluded. */
  readonly next: { readonly index: number; readonly rank: number } | null;
}

/** Takes a score apart. Null when there is no such candidate, or nothing to rank by. */
export function explainCandidate(
  measured: SuitabilityMeasured,
  scores: SuitabilityScores,
  parameters: SuitabilityParameters,
  index: number,
): Explanation | null {
  const candidate = measured.candidates[index];
  if (!candidate || !scores.weights.some((weight) => weight > 0)) return null;
  const values = { lows: scores.valueLows, highs: scores.valueHighs };
  const combiner = makeCombiner(parameters.combination, scores.weights, frameOf(values, scores.order));
  const atWorst = combiner.contributions(rowsOf(values.lows, [index]), 0);
  const atBest = combiner.contributions(rowsOf(values.highs, [index]), 0);
  const next = nextBetter(scores, index);
  const changes = neededChanges(measured, scores, parameters, index, next?.index ?? null);
  return {
    index,
    candidate,
    rank: scores.ranks[index] as number,
    bestRank: scores.bestRanks[index] as number,
    worstRank: scores.worstRanks[index] as number,
    rankedCount: scores.order.length,
    score: { low: scores.scoreLows[index] as number, high: scores.scoreHighs[index] as number },
    middle: middleOf(scores.scoreLows, scores.scoreHighs, index),
    criteria: parameters.criteria.map(({ id, option }, position) => {
      const amounts = measuredOf(measured, id, option);
      const [worst, best] = [atWorst[position] as number, atBest[position] as number];
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
        change: changes[position] as NeededChange,
      };
    }),
    exclusions: scores.exclusions.get(index) ?? [],
    unchecked: scores.unchecked.get(index) ?? [],
    next,
  };
}

/** The last of those with a better rank. */
function nextBetter({ order, ranks }: SuitabilityScores, index: number): Explanation["next"] {
  const place = order.findIndex((other) => ranks[other] === ranks[index]);
  const better = order[place - 1];
  return better === undefined ? null : { index: better, rank: ranks[better] as number };
}

function lineOf(amounts: MeasuredCriterion | null, index: number): ExplainedCriterion["line"] {
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
