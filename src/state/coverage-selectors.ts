import type { CoverageOutcome, RoadChain } from "../analyses/coverage/result.ts";
import { rememberLast } from "./remember-last.ts";
import { outcomeOf } from "./selectors.ts";
import type { State } from "./store.ts";
import { isSame } from "./with-part.ts";

/** Named questions about coverage along roads, as in `selectors.ts`. */

/** What was found last; while looking again, what was found before. */
export function coverageOutcome(state: State): CoverageOutcome | null {
  return outcomeOf(state.session.coverageJob);
}

/** Whether what is on the screen is what is asked now. */
export const coverageIsCurrent = rememberLast(
  (state: State) => [coverageOutcome(state), state.document.coverage] as const,
  (outcome, parameters): boolean => outcome !== null && isSame(outcome.parameters, parameters),
);

/** The road whose strip is open; null while there is none to look at. */
export const openedRoad = rememberLast(
  (state: State) => [coverageOutcome(state), state.session.coverageRoad] as const,
  (outcome, id): RoadChain | null =>
    outcome?.chains.find((chain) => chain.id === id) ?? outcome?.chains[0] ?? null,
);
