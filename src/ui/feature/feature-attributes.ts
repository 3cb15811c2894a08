import type { AttributeValue, FeatureProperties } from "../../catalog/feature.ts";
import type { AttributeDefinition } from "../../layers/layer.ts";

/** One value of an attribute with what its source says about it; null is what the source does not say. */
export interface AttributeEntry {
  readonly value: AttributeValue;
  readonly source: string | null;
  readonly date: string | null;
  readonly qualifier: string | null;
  readonly scope: string | null;
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

/** Reads a feature's attributes in the order of its layer's definition. */
export function featureAttributes(
  definitions: readonly AttributeDefinition[],
  properties: FeatureProperties,
): FeatureAttribute[] {
  return definitions.map((definition) => {
    const entries = entriesOf(definition.key, properties);
    const known = entries.filter((entry) => entry.value !== null);
    return known.length > 0
      ? { definition, known: true, entries: known }
      : { definition, known: false, entries: entries.slice(0, 1) };
  });
}

/** True when the source says anything about this value. */
export function hasProvenance(entry: AttributeEntry): boolean {
  return [entry.source, entry.date, entry.qualifier, entry.scope].some((part) => part !== null);
}

function entriesOf(key: string, properties: FeatureProperties): AttributeEntry[] {
  const entries = [entryOf(key, properties)];
  for (let number = 2; `${key}_${number}` in properties; number++) {
    entries.push(entryOf(`${key}_${number}`, properties));
  }
  return entries;
}

function entryOf(key: string, properties: FeatureProperties): AttributeEntry {
  return {
    value: properties[key] ?? null,
    source: textOf(properties[`${key}_source`]),
    date: textOf(properties[`${key}_date`]),
    qualifier: textOf(properties[`${key}_qualifier`]),
    scope: textOf(properties[`${key}_scope`]),
  };
}

function textOf(value: AttributeValue | undefined): string | null {
  return value === null || value === undefined || value === "" ? null : String(value);
}
