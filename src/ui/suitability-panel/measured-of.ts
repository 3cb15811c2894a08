import type { MeasuredCriterion, SuitabilityMeasured } from "../../analyses/suitability/types.ts";

/** The amounts of a criterion with its option; null while they have not been measured. */
export function measuredOf(
  { measured }: SuitabilityMeasured,
  { id, option }: { readonly id: string; readonly option: string | null },
): MeasuredCriterion | null {
  return measured.find((amounts) => amounts.id === id && amounts.option === option) ?? null;
}
