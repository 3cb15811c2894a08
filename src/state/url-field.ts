import type { ViewDocument } from "./document.ts";

/** What a field could not use: its whole value, or ids that this version does not know. */
export interface Refusal {
  readonly code: "invalid-url" | "unknown-layer";
  readonly subject: string;
}

interface FieldAnswer {
  readonly document: ViewDocument;
  readonly refusals: readonly Refusal[];
}

/** One parameter of the address: one part of the document. */
export interface UrlField {
  readonly key: string;
  /** The embed shows nothing of it, and so tells nobody of its mistakes: it only travels on to the whole map. */
  readonly isForPlanner?: true;
  /** The text, or null when the document says what the default says. */
  readonly write: (document: ViewDocument) => string | null;
  readonly read: (text: string, document: ViewDocument) => FieldAnswer;
}

export const accept = (document: ViewDocument): FieldAnswer => ({ document, refusals: [] });

export const refuse = (document: ViewDocument, ...subjects: readonly string[]): FieldAnswer => ({
  document,
  refusals: subjects.map((subject) => ({ code: "invalid-url", subject })),
});
