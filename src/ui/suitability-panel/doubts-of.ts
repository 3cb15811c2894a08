import { measuredOf } from "../../analyses/suitability/measured-of.ts";
import type { Ranking } from "../../state/suitability-selectors.ts";

/** The criteria that keep a candidate's score from being one number, by their ids. */
export interface CandidateDoubts {
  /** Of which nothing is known. */
  readonly unknown: readonly string[];
  /** Of which a range is known. */
  readonly uncertain: readonly string[];
}

/** A difference in value that nobody sees. */
const NO_DIFFERENCE = 1e-9;

/** What is not known of one candidate, as far as it has a weight and changes its value. */
export function doubtsOf({ measured, parameters, scores }: Ranking, index: number): CandidateDoubts {
  const doubtful = parameters.criteria.filter((_, position) => {
    const low = scores.valueLows[position]?.[index] ?? 0;
    const high = scores.valueHighs[position]?.[index] ?? 0;
    return (scores.weights[position] ?? 0) > 0 && high - low > NO_DIFFERENCE;
  });
  const isUnknown = (use: (typeof doubtful)[number]) =>
    Number.isNaN(measuredOf(measured, use.id, use.option)?.lows[index] ?? Number.NaN);
  return {
    unknown: doubtful.filter(isUnknown).map(({ id }) => id),
    uncertain: doubtful.filter((use) => !isUnknown(use)).map(({ id }) => id),
  };
}

/** The criteria with a weight of which nothing is known for any candidate: said once, above the list. */
export function unknownToAll({ measured, parameters, scores }: Ranking): readonly string[] {
  return parameters.criteria.flatMap((use, position) => {
    const amounts = measuredOf(measured, use.id, use.option);
    const isKnown = !amounts || amounts.lows.length === 0 || amounts.lows.some((low) => !Number.isNaN(low));
    return isKnown || (scores.weights[position] ?? 0) === 0 ? [] : [use.id];
  });
}
