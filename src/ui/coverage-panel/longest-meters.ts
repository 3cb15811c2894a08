import type { CoverageOutcome } from "../../analyses/coverage/result.ts";

/** The longest distance that any carriageway may have, metres; null when there is nothing to measure. */
export function longestMeters({ chains }: CoverageOutcome): number | null {
  const lengths = chains.flatMap(({ carriageways }) =>
    carriageways.flatMap(({ certain }) => certain.worst?.lengthMeters ?? []),
  );
  return lengths.length === 0 ? null : Math.max(...lengths);
}
