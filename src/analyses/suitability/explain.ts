import { createDescriber, type DescribedCandidate, type DescribedCriterion } from "./describe.ts";
import type { SuitabilityMeasured } from "./measured.ts";
import { type NeededChange, neededChanges } from "./needed-change.ts";
import type { SuitabilityParameters } from "./question.ts";
import type { SuitabilityScores } from "./scores.ts";

/** What one criterion did to a candidate's score, and could do. */
export interface ExplainedCriterion extends DescribedCriterion {
  /** What it would take on this criterion alone, all else equal, to reach the next better rank. */
  readonly change: NeededChange;
}

/** Why a candidate stands where it does. */
export interface Explanation extends DescribedCandidate {
  readonly criteria: readonly ExplainedCriterion[];
  /** How many candidates have a rank. */
  readonly rankedCount: number;
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
  const described = createDescriber(measured, scores, parameters)(index);
  if (!described || !scores.weights.some((weight) => weight > 0)) return null;
  const next = nextBetter(scores, index);
  const changes = neededChanges(measured, scores, parameters, index, next?.index ?? null);
  return {
    ...described,
    rankedCount: scores.order.length,
    criteria: described.criteria.map((criterion, position) => ({
      ...criterion,
      change: changes[position] as NeededChange,
    })),
    next,
  };
}

/** The last of those with a better rank. */
function nextBetter({ order, ranks }: SuitabilityScores, index: number): Explanation["next"] {
  const place = order.findIndex((other) => ranks[other] === ranks[index]);
  const better = order[place - 1];
  return better === undefined ? null : { index: better, rank: ranks[better] as number };
}
