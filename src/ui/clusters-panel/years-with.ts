import { PLAN_YEARS } from "../../layers/time.ts";

/** The years that plans name, and the one a link brought. */
export function yearsWith(year: number | null): readonly number[] {
  const all: readonly number[] = PLAN_YEARS;
  return year === null || all.includes(year) ? all : [...all, year].sort((a, b) => a - b);
}
