import type { AttributeValue } from "../../src/catalog/feature.ts";
import type { Confidence } from "../sources/facts.ts";
import type { Phrase } from "../sources/phrases.ts";

/** One published value of one attribute, ready to be written down. */
export interface FoundValue {
  readonly key: string;
  readonly value: AttributeValue;
  /** The value in English, when it is words. */
  readonly valueEn: string | null;
  readonly source: string | null;
  readonly date: string | null;
  readonly qualifier: Phrase | null;
  readonly scope: Phrase | null;
  readonly confidence: Confidence | null;
}

const RANK: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

/**
 * Writes found values as flat properties with their companions (`src/catalog/feature.ts`): the surest first,
 * then the most recent; every other value as `_2`, `_3`. Values that contradict each other all stay. What
 * says the same as a better one is left out, and so is "not found" beside a value. Companions that are not
 * known are left out; the English of words is under `_en`.
 *
 * @param keys the attributes of the layer: one that was not found is null
 */
export function flattenAttributes(
  found: readonly FoundValue[],
  keys: readonly string[],
): Record<string, AttributeValue> {
  const properties: Record<string, AttributeValue> = {};
  for (const key of keys) {
    const values = bestFirst(found.filter((one) => one.key === key));
    if (values.length === 0) properties[key] = null;
    for (const [index, value] of values.entries()) {
      Object.assign(properties, withCompanions(index === 0 ? key : `${key}_${index + 1}`, value));
    }
  }
  return properties;
}

function bestFirst(values: readonly FoundValue[]): FoundValue[] {
  const sorted = [...values].sort(
    (a, b) =>
      Number(a.value === null) - Number(b.value === null) ||
      rank(a) - rank(b) ||
      compareText(b.date ?? "", a.date ?? ""),
  );
  const known = sorted.filter(({ value }) => value !== null);
  if (known.length === 0) return sorted.slice(0, 1);
  return known.filter(
    (one, index) =>
      !known
        .slice(0, index)
        .some(
          (better) =>
            better.value === one.value && better.scope?.nl === one.scope?.nl && better.date === one.date,
        ),
  );
}

function rank({ confidence }: FoundValue): number {
  return confidence === null ? RANK.low : RANK[confidence];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withCompanions(key: string, found: FoundValue): Record<string, AttributeValue> {
  const companions: Record<string, AttributeValue> = {
    [`${key}_en`]: found.valueEn === found.value ? null : found.valueEn,
    [`${key}_source`]: found.source,
    [`${key}_date`]: found.date,
    [`${key}_confidence`]: found.confidence,
    [`${key}_qualifier`]: found.qualifier?.nl ?? null,
    [`${key}_qualifier_en`]: found.qualifier?.en ?? null,
    [`${key}_scope`]: found.scope?.nl ?? null,
    [`${key}_scope_en`]: found.scope?.en ?? null,
  };
  const known = Object.entries(companions).filter(([, value]) => value !== null);
  return { [key]: found.value, ...Object.fromEntries(known) };
}
