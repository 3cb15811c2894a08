import type { ViewDocument } from "./document.ts";

/** The parts of the document that each ask one analysis something. */
type Question = "clusters" | "coverage" | "waterBound";

/** The document with one question asked otherwise; the document itself when nothing becomes another. */
export function withPart<Key extends Question>(
  document: ViewDocument,
  key: Key,
  part: ViewDocument[Key],
): ViewDocument {
  return isSame(part, document[key]) ? document : { ...document, [key]: part };
}

/** Whether two questions ask the same. Their keys are always in the same order. */
export function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
