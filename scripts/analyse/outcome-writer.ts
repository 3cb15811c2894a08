import type { ProximityOutcome } from "../../src/analyses/proximity/types.ts";
import type { SkippedSite } from "../../src/formats/format.ts";

/** How many warnings and rows are named of a long file: more of the same helps nobody, and takes memory. */
export const MAX_NAMED = 1000;

/** Turns outcomes into text as they come, and says at the end what holds for all of them. */
export interface OutcomeWriter {
  readonly outcome: (outcome: ProximityOutcome) => string;
  readonly skipped: (skipped: SkippedSite) => string;
  /** `empty` is an outcome without sites: it says what holds when there were none. */
  readonly end: (empty: ProximityOutcome) => string;
}
