import type { AttributeValue } from "../../src/catalog/feature.ts";
import type { Confidence } from "../sources/facts.ts";

/** Who said something, when, and how sure it is; null is what nobody says. */
export interface Provenance {
  readonly source: string | null;
  readonly date: string | null;
  readonly confidence?: Confidence | null;
}

/**
 * A value that comes from elsewhere than the feature it belongs to, with the companions that say so. An
 * unknown value has none; a known value that nobody is named for is an error.
 */
export function sourced(
  key: string,
  value: AttributeValue,
  { source, date, confidence = null }: Provenance,
): Record<string, AttributeValue> {
  if (value === null) return { [key]: null };
  if (source === null) throw new Error(`nobody is named who says ${key} “${value}”`);
  return {
    [key]: value,
    [`${key}_source`]: source,
    ...(date === null ? {} : { [`${key}_date`]: date }),
    ...(confidence === null ? {} : { [`${key}_confidence`]: confidence }),
  };
}
