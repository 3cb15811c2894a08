import type { AttributeValue } from "../../src/catalog/feature.ts";
import type { Phrase } from "../sources/phrases.ts";

/** A value that no source gives and we worked out, with the words that say how. An unknown value has none. */
export function calculated(key: string, value: AttributeValue, how: Phrase): Record<string, AttributeValue> {
  if (value === null) return { [key]: null };
  return { [key]: value, [`${key}_qualifier`]: how.nl, [`${key}_qualifier_en`]: how.en };
}
