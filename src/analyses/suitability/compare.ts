import type { Candidate, SuitabilityMeasured } from "./measured.ts";
import { middleOf } from "./rank-ranges.ts";
import type { Exclusion, SuitabilityScores } from "./scores.ts";

/** A scenario as it came out. */
export interface ScenarioResult {
  readonly measured: SuitabilityMeasured;
  readonly scores: SuitabilityScores;
}

/** Where a candidate stands in one scenario. */
export interface Standing {
  readonly index: number;
  /** 0 when it is excluded. */
  readonly rank: number;
  /** The middle of the range, 0–1. */
  readonly score: number;
  readonly exclusions: readonly Exclusion[];
}

/** One candidate in two scenarios; null where it does not take part. */
export interface RankShift {
  readonly candidate: Candidate;
  readonly before: Standing | null;
  readonly after: Standing | null;
  /** Ranks gained, below 0 for lost; null unless it has a rank in both. */
  readonly shift: number | null;
}

/**
 * How ranks shift from one scenario to another, candidate by candidate, matched by id: in the order of `after`,
 * then who is excluded there, then who is only in `before`.
 */
export function compareScenarios(before: ScenarioResult, after: ScenarioResult): readonly RankShift[] {
  const standingsBefore = standings(before);
  const standingsAfter = standings(after);
  const ids = new Set([...standingsAfter.keys(), ...standingsBefore.keys()]);
  return [...ids].flatMap((id) => {
    const [was, is] = [standingsBefore.get(id) ?? null, standingsAfter.get(id) ?? null];
    const candidate = is ? after.measured.candidates[is.index] : was && before.measured.candidates[was.index];
    if (!candidate) return [];
    const shift = was && is && was.rank > 0 && is.rank > 0 ? was.rank - is.rank : null;
    return [{ candidate, before: was, after: is, shift }];
  });
}

/** By id: who has a rank by rank, then the others in the order of the candidates. */
function standings({ measured, scores }: ScenarioResult): ReadonlyMap<string, Standing> {
  const everyone = [...scores.order, ...measured.candidates.keys()];
  return new Map(
    everyone.map((index) => [
      measured.candidates[index]?.id ?? "",
      {
        index,
        rank: scores.ranks[index] as number,
        score: middleOf(scores.scoreLows, scores.scoreHighs, index),
        exclusions: scores.exclusions.get(index) ?? [],
      },
    ]),
  );
}
