import { joinPhrases } from "../sources/phrases.ts";
import type { FoundValue } from "./flatten-attributes.ts";

/** What was found about one part of a thing: a basin of a harbour, a chamber of a lock. */
export interface PartValues {
  /** The name of the part; null when the values are about the whole. */
  readonly place: string | null;
  readonly values: readonly FoundValue[];
}

/**
 * The values of all parts as values of the whole. A value says in its scope which part it is about; one that
 * every named part has is said once and holds for the whole.
 */
export function tellPlaces(parts: readonly PartValues[]): FoundValue[] {
  const named = parts.filter(({ place }) => place !== null);
  const told: FoundValue[] = [];
  for (const { values } of parts) {
    for (const value of values) {
      if (told.some((earlier) => sameExceptScope(earlier, value))) continue;
      const places = named.filter((part) => part.values.some((other) => sameExceptScope(other, value)));
      const all =
        parts.length === 1 || places.length === 0 || (named.length > 1 && places.length === named.length);
      const names = places.map(({ place }) => place).join(", ");
      told.push(all ? value : { ...value, scope: joinPhrases([{ nl: names, en: names }, value.scope]) });
    }
  }
  return told;
}

function sameExceptScope(a: FoundValue, b: FoundValue): boolean {
  return (
    a.key === b.key &&
    a.value === b.value &&
    a.date === b.date &&
    a.source === b.source &&
    a.qualifier?.nl === b.qualifier?.nl &&
    a.scope?.nl === b.scope?.nl
  );
}
