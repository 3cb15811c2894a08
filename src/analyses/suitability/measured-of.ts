import { criterionOf } from "../../criteria/index.ts";
import type { ValueFunction } from "../../criteria/value-function.ts";
import type { MeasuredCriterion, SuitabilityMeasured } from "./measured.ts";
import type { CriterionUse } from "./question.ts";

/** The amounts of a criterion with its option; null while they have not been measured. */
export function measuredOf(
  { measured }: Pick<SuitabilityMeasured, "measured">,
  id: string,
  option: string | null,
): MeasuredCriterion | null {
  return measured.find((amounts) => amounts.id === id && amounts.option === option) ?? null;
}

/** The curve that is used: a person's, else that of the criterion; null for a criterion that is not ours. */
export function curveOf({ id, curve }: CriterionUse): ValueFunction | null {
  return curve ?? criterionOf(id)?.curve ?? null;
}
