import type { AttributeValue } from "../../src/catalog/feature.ts";
import type { FoundValue } from "./flatten-attributes.ts";

/**
 * What sources say about the status, told beside the status we gave: in words (`status_qualifier`), by whom
 * when and how sure that is. The words of a source never become the status by themselves.
 */
export function statusCompanions(values: readonly FoundValue[]): Record<string, AttributeValue> {
  const told = values.find(({ key, value }) => key === "status" && value !== null);
  if (!told) return {};
  const join = (words: readonly (AttributeValue | undefined)[]) => words.filter(Boolean).join("; ");
  return {
    status_qualifier: join([told.value, told.qualifier?.nl]),
    status_qualifier_en: join([told.valueEn, told.qualifier?.en]),
    status_source: told.source,
    status_date: told.date,
    status_confidence: told.confidence,
  };
}
