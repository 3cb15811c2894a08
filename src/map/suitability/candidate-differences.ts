import { compareScenarios, type ScenarioResult } from "../../analyses/suitability/compare.ts";

/** How a candidate differs between two scenarios. */
export interface Difference {
  /** After less before, −1 to 1. */
  readonly score: number;
  /** Ranks gained, below 0 for lost. */
  readonly shift: number;
}

/** The differences by id, of who has a rank in both scenarios. */
export function candidateDifferences(
  before: ScenarioResult,
  after: ScenarioResult,
): ReadonlyMap<string, Difference> {
  return new Map(
    compareScenarios(before, after).flatMap(({ candidate, before: was, after: is, shift }) =>
      was && is && shift !== null ? [[candidate.id, { score: is.score - was.score, shift }] as const] : [],
    ),
  );
}

/** The shifts of who moved furthest by id, as the map writes them: `+3`, `−12`. */
export function shiftTexts(
  differences: ReadonlyMap<string, Difference>,
  count: number,
): Readonly<Record<string, string>> {
  const moved = [...differences].filter(([, { shift }]) => shift !== 0);
  const furthest = moved.sort(
    ([a, { shift: one }], [b, { shift: other }]) => Math.abs(other) - Math.abs(one) || (a < b ? -1 : 1),
  );
  return Object.fromEntries(
    furthest.slice(0, count).map(([id, { shift }]) => [id, shift > 0 ? `+${shift}` : `−${-shift}`]),
  );
}
