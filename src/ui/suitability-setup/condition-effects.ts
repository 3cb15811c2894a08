import type { Condition } from "../../analyses/suitability/question.ts";
import type { SuitabilityScores } from "../../analyses/suitability/scores.ts";

/** How many candidates a limit leaves out, and of how many nobody can say whether they keep to it. */
export interface ConditionEffect {
  readonly excluded: number;
  readonly unchecked: number;
}

/** The effect of every limit, in their order. A candidate that breaks two limits counts with both. */
export function conditionEffects(
  conditions: readonly Condition[],
  { exclusions, unchecked }: Pick<SuitabilityScores, "exclusions" | "unchecked">,
): readonly ConditionEffect[] {
  const broken = [...exclusions.values()].map((reasons) => reasons.map(({ condition }) => condition));
  const open = [...unchecked.values()];
  const holding = (lists: readonly (readonly Condition[])[], wanted: Condition) =>
    lists.filter((list) => list.some((condition) => isSame(condition, wanted))).length;
  return conditions.map((condition) => ({
    excluded: holding(broken, condition),
    unchecked: holding(open, condition),
  }));
}

function isSame(a: Condition, b: Condition): boolean {
  return (
    a.criterion === b.criterion && a.option === b.option && a.relation === b.relation && a.amount === b.amount
  );
}
