import type { ChainFacility, Counts } from "../../analyses/coverage/result.ts";

const BEST_FIRST: readonly Counts["answer"][] = ["yes", "maybe", "no"];

/** Whether a facility counts on the carriageway where it serves best; of two where it does not, for the better reason. */
export function countsOf({ counts: { rising, falling } }: Pick<ChainFacility, "counts">): Counts {
  const isBetter = BEST_FIRST.indexOf(falling.answer) < BEST_FIRST.indexOf(rising.answer);
  if (isBetter) return falling;
  const liesOpposite = rising.answer === "no" && rising.reasons.includes("other-side");
  return liesOpposite ? falling : rising;
}
