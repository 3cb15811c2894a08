import type { Choice, CriterionDefinition } from "../../criteria/criterion.ts";
import type { CriterionUse, SuitabilityParameters } from "./question.ts";

/** A criterion with the option to measure it by. */
export interface AskedCriterion {
  readonly definition: CriterionDefinition;
  /** As it was asked: null stands for the first option. */
  readonly option: string | null;
  readonly choice: Choice;
}

/** What decides the amounts; curves do not. */
interface Asked extends Pick<SuitabilityParameters, "conditions" | "withPlanned"> {
  readonly criteria: readonly Pick<CriterionUse, "id" | "option">[];
}

/** What criteria and conditions name, each criterion and option once; what does not exist is left out. */
export function criteriaAsked(
  criteria: readonly CriterionDefinition[],
  { criteria: used, conditions, withPlanned }: Asked,
): readonly AskedCriterion[] {
  const asked = new Map<string, AskedCriterion>();
  for (const { id, option } of [...used, ...conditions.map(toUse)]) {
    const definition = criteria.find((one) => one.id === id);
    if (!definition) continue;
    const known = option !== null && definition.options.includes(option) ? option : null;
    const choice = { option: known ?? definition.options[0] ?? null, withPlanned };
    asked.set(`${id} ${option}`, { definition, option, choice });
  }
  return [...asked.values()];
}

/** The ids that no criterion has. */
export function unknownCriteria(
  criteria: readonly CriterionDefinition[],
  { criteria: used, conditions }: Pick<Asked, "criteria" | "conditions">,
): readonly string[] {
  const ids = [...used, ...conditions.map(toUse)].map(({ id }) => id);
  return [...new Set(ids)].filter((id) => !criteria.some((one) => one.id === id));
}

function toUse({ criterion, option }: SuitabilityParameters["conditions"][number]) {
  return { id: criterion, option };
}
