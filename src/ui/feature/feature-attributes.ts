import type { AttributeValue, FeatureProperties } from "../../catalog/feature.ts";
import type { AttributeDefinition } from "../../layers/layer.ts";

/** How sure the collector of a value was of its source; null is what nobody judged. */
const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** One value of an attribute with what its source says about it; null is what the source does not say. */
export interface AttributeEntry {
  readonly value: AttributeValue;
  readonly source: string | null;
  readonly date: string | null;
  readonly qualifier: string | null;
  readonly scope: string | null;
  readonly confidence: Confidence | null;
}

/**
 * An attribute of one feature. Several known values (of other years, scopes or sources) stand beside each
 * other; an unknown attribute has one entry, whose value is null.
 */
export interface FeatureAttribute {
  readonly definition: AttributeDefinition;
  readonly known: boolean;
  readonly entries: readonly AttributeEntry[];
}

/** A property in the person's language where the data has it (`regime_en`), else as the source has it. */
export function propertyIn(properties: FeatureProperties, key: string, language: string): AttributeValue {
  return properties[`${key}_${language}`] ?? properties[key] ?? null;
}

/** Reads a feature's attributes in the order of its layer's definition; those of another kind are left out. */
export function featureAttributes(
  definitions: readonly AttributeDefinition[],
  properties: FeatureProperties,
  language: string,
): FeatureAttribute[] {
  const own = definitions.filter(({ kinds }) => kinds?.includes(properties.kind) ?? true);
  return own.map((definition) => {
    const entries = entriesOf(definition.key, properties, language);
    const known = entries.filter((entry) => entry.value !== null);
    return known.length > 0
      ? { definition, known: true, entries: known }
      : { definition, known: false, entries: entries.slice(0, 1) };
  });
}

/** True when anything is said about this value itself. */
export function hasProvenance(entry: AttributeEntry): boolean {
  const { source, date, qualifier, scope, confidence } = entry;
  return [source, date, qualifier, scope, confidence].some((part) => part !== null);
}

/** True when a known value has no source of its own: that of its feature holds. */
export function leansOnFeature({ known, entries }: FeatureAttribute): boolean {
  return known && entries.some(({ source }) => source === null);
}

/** What is said about any property of a feature, its status for example. */
export function entryOf(key: string, properties: FeatureProperties, language: string): AttributeEntry {
  return {
    value: propertyIn(properties, key, language),
    source: textOf(properties[`${key}_source`]),
    date: textOf(properties[`${key}_date`]),
    qualifier: textOf(propertyIn(properties, `${key}_qualifier`, language)),
    scope: textOf(propertyIn(properties, `${key}_scope`, language)),
    confidence: CONFIDENCES.find((known) => known === properties[`${key}_confidence`]) ?? null,
  };
}

function entriesOf(key: string, properties: FeatureProperties, language: string): AttributeEntry[] {
  const entries = [entryOf(key, properties, language)];
  for (let number = 2; `${key}_${number}` in properties; number++) {
    entries.push(entryOf(`${key}_${number}`, properties, language));
  }
  return entries;
}

function textOf(value: AttributeValue | undefined): string | null {
  return value === null || value === undefined || value === "" ? null : String(value);
}
