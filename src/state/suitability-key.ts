import type { SuitabilityParameters } from "../analyses/suitability/question.ts";

/**
 * What of the parameters decides the amounts, as a text to compare: two sets with the same key need measuring
 * once. Weights, curves, the amounts of limits and the order of criteria are not in it.
 */
export function measureKey({ candidates, criteria, conditions, withPlanned }: SuitabilityParameters): string {
  const measured = [
    ...criteria.map(({ id, option }) => amountKey(id, option)),
    ...conditions.map(({ criterion, option }) => amountKey(criterion, option)),
  ];
  return JSON.stringify([candidates, [...new Set(measured)].sort(), withPlanned]);
}

function amountKey(id: string, option: string | null): string {
  return option === null ? id : `${id}.${option}`;
}
