import type { SuitabilityMeasured } from "../analyses/suitability/measured.ts";
import type { Scenario, SuitabilityParameters } from "../analyses/suitability/question.ts";
import { scoreCandidates } from "../analyses/suitability/score.ts";
import type { SuitabilityScores } from "../analyses/suitability/scores.ts";
import { rememberLast } from "./remember-last.ts";
import { outcomeOf } from "./selectors.ts";
import type { SurenessRun } from "./session.ts";
import type { State } from "./store.ts";
import { measureKey } from "./suitability-key.ts";

/**
 * Named questions about the ranking, as in `selectors.ts`. Apart from those because they carry the scoring: a
 * page that only looks does not import them.
 */

/** Parameters with what was measured for them, and what that comes to. */
export interface Ranking {
  readonly measured: SuitabilityMeasured;
  readonly parameters: SuitabilityParameters;
  readonly scores: SuitabilityScores;
}

/** What was measured last; while measuring again, what was measured before. */
export function suitabilityMeasured(state: State): SuitabilityMeasured | null {
  return outcomeOf(state.session.suitabilityJob);
}

/**
 * The ranking as the weights, curves and limits are this moment; null until something was measured. A criterion
 * that is still being measured counts as unknown.
 */
export const suitabilityRanking = rememberLast(
  (state: State) => [suitabilityMeasured(state), state.document.suitability.parameters] as const,
  rank,
);

/** The scores of {@link suitabilityRanking}. */
export function suitabilityScores(state: State): SuitabilityScores | null {
  return suitabilityRanking(state)?.scores ?? null;
}

/** Whether the ranking on the screen is that of what is asked now: not of before a criterion or candidate changed. */
export const rankingIsCurrent = rememberLast(
  (state: State) => [suitabilityMeasured(state), state.document.suitability.parameters] as const,
  (measured, parameters): boolean =>
    measured !== null && measureKey(measured.parameters) === measureKey(parameters),
);

/** The position of the chosen candidate among those that were measured; null when none is, or it is gone. */
export const chosenCandidateIndex = rememberLast(
  (state: State) => [suitabilityMeasured(state), state.session.chosenCandidate] as const,
  (measured, id): number | null => {
    const index = measured?.candidates.findIndex((candidate) => candidate.id === id) ?? -1;
    return index < 0 ? null : index;
  },
);

/** How sure the ranking is, as far as that was asked; stale when anything changed since. */
export const suitabilitySureness = rememberLast(
  (state: State) => [outcomeOf(state.session.surenessJob), suitabilityRanking(state)] as const,
  (run, ranking): (SurenessRun & { readonly isStale: boolean }) | null =>
    run && {
      ...run,
      isStale: run.measured !== ranking?.measured || run.parameters !== ranking.parameters,
    },
);

/** The scenario that the ranking is compared with; null when there is none. */
export function comparedScenario({ document, session }: State): Scenario | null {
  return document.suitability.scenarios.find(({ id }) => id === session.comparedScenario) ?? null;
}

/** The ranking of the scenario that is compared with; null until it was measured. */
export const comparedRanking = rememberLast((state: State) => {
  const wanted = comparedScenario(state)?.parameters ?? null;
  const key = wanted && measureKey(wanted);
  const candidates = [suitabilityMeasured(state), outcomeOf(state.session.comparedJob)];
  const measured = candidates.find((one) => one && measureKey(one.parameters) === key) ?? null;
  return [measured, wanted] as const;
}, rank);

function rank(
  measured: SuitabilityMeasured | null,
  parameters: SuitabilityParameters | null,
): Ranking | null {
  if (!measured || !parameters) return null;
  return { measured, parameters, scores: scoreCandidates(measured, parameters) };
}
