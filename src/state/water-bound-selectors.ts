import type { WaterBoundOutcome } from "../analyses/water-bound/result.ts";
import { viewOf, type WaterBoundView } from "../analyses/water-bound/view.ts";
import { rememberLast } from "./remember-last.ts";
import { outcomeOf } from "./selectors.ts";
import type { State } from "./store.ts";

/** What was counted and measured last; while that goes on again, what it was before. */
export function waterBoundOutcome({ session }: State): WaterBoundOutcome | null {
  return outcomeOf(session.waterBoundJob);
}

/** What of it is shown; null until there is anything. */
export const waterBoundView = rememberLast(
  (state: State) => [waterBoundOutcome(state), state.document.waterBound] as const,
  (outcome, question): WaterBoundView | null => outcome && viewOf(outcome, question),
);
