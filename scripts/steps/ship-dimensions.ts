import type { Fact } from "../sources/facts.ts";

const SIZES = ["max_length", "max_beam", "max_draught"] as const;

/**
 * Where the greatest ship is given per section as one text (`110 x 12.00 x 3.00`), the facts of a section
 * are these three, in place of the ones for the whole waterway.
 *
 * @param attribute the attribute that has the text of this section
 */
export function shipDimensions(facts: readonly Fact[], attribute: string): Fact[] {
  const whole = facts.find((fact) => fact.attribute === attribute);
  const sizes = whole?.value?.split(" x ") ?? [];
  if (!whole || sizes.length !== SIZES.length) throw new Error(`the facts have no sizes in ${attribute}`);
  return [
    ...facts.filter((fact) => !SIZES.some((size) => size === fact.attribute)),
    ...SIZES.map((size, index) => ({ ...whole, attribute: size, value: sizes[index] ?? null, unit: "m" })),
  ];
}
