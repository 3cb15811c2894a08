import type { RankShift } from "../../analyses/suitability/compare.ts";

/** What became of a candidate; the words are `suitability.compare.shifts.<kind>`. */
export type ShiftKind =
  | "up"
  | "down"
  | "same"
  | "now-excluded"
  | "was-excluded"
  | "both-excluded"
  | "new"
  | "gone";

export function shiftKind({ before, after, shift }: RankShift): ShiftKind {
  if (!after) return "gone";
  if (!before) return "new";
  if (shift === null) {
    if (after.rank > 0) return "was-excluded";
    return before.rank > 0 ? "now-excluded" : "both-excluded";
  }
  if (shift === 0) return "same";
  return shift > 0 ? "up" : "down";
}

/** The longest jump first, then who came in or fell out; who stays put is left out. */
export function movedFirst(shifts: readonly RankShift[]): RankShift[] {
  const length = ({ shift }: RankShift) => Math.abs(shift ?? 0);
  return shifts
    .filter((one) => !["same", "both-excluded"].includes(shiftKind(one)))
    .toSorted((a, b) => length(b) - length(a));
}

/** What a comparison comes to: how many have another rank, and who jumped furthest. */
export interface ShiftSummary {
  readonly moved: number;
  /** Candidates with a rank in both. */
  readonly compared: number;
  readonly furthest: RankShift | null;
}

export function summariseShifts(shifts: readonly RankShift[]): ShiftSummary {
  const compared = shifts.filter(({ shift }) => shift !== null);
  const moved = compared.filter(({ shift }) => shift !== 0);
  const furthest = moved.reduce<RankShift | null>(
    (best, one) => (best && Math.abs(best.shift ?? 0) >= Math.abs(one.shift ?? 0) ? best : one),
    null,
  );
  return { moved: moved.length, compared: compared.length, furthest };
}
