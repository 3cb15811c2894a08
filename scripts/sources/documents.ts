import * as v from "valibot";
import { CURATED } from "./curated.ts";
import type { Phrase } from "./phrases.ts";

const Row = v.object({
  id: v.string(),
  title: v.string(),
  title_en: v.nullable(v.string()),
  publisher: v.string(),
  date: v.string(),
});

/** One of the five founding documents: what places, figures and projects were taken from. */
export type FoundingDocument = v.InferOutput<typeof Row>;

let rows: readonly FoundingDocument[] | undefined;

/** The founding documents of `data/curated/documents.csv`. Read once. */
export function readDocuments(): readonly FoundingDocument[] {
  rows ??= CURATED.csv("documents.csv", Row);
  return rows;
}

/** A place in a founding document: a line of its plain text, or several (`338-339`). */
export interface DocumentReference {
  readonly document: string;
  readonly lines: string;
}

/** Reads `003:98; 004:338-339`; a document we do not have is an error that names it. */
export function readReferences(text: string): DocumentReference[] {
  return text.split("; ").map((reference) => {
    const [, document, lines] = /^(\d{3}):(\d+(?:-\d+)?)$/.exec(reference) ?? [];
    if (!document || !lines) throw new Error(`“${reference}” is not a document and its line`);
    documentOf(document);
    return { document, lines };
  });
}

/** References as people read them: `Werken aan Logistics Overijssel 2024-2027, regel 98 en 225`. */
export function writeReferences(references: readonly DocumentReference[]): Phrase {
  const documents = [...new Set(references.map(({ document }) => document))].sort();
  const write = (language: "nl" | "en") =>
    documents
      .map((id) => {
        const { title, title_en } = documentOf(id);
        const lines = [
          ...new Set(references.filter(({ document }) => document === id).map((one) => one.lines)),
        ].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
        const list = new Intl.ListFormat(language === "nl" ? "nl" : "en-GB").format(lines);
        const word = language === "nl" ? "regel" : lines.join().match(/[,-]/) ? "lines" : "line";
        return `${(language === "en" && title_en) || title}, ${word} ${list.replaceAll("-", "–")}`;
      })
      .join("; ");
  return { nl: write("nl"), en: write("en") };
}

/** The date of a document, for values that are read in it. */
export function dateOf(reference: DocumentReference): string {
  return documentOf(reference.document).date;
}

function documentOf(id: string): FoundingDocument {
  const found = readDocuments().find((one) => one.id === id);
  if (!found) throw new Error(`data/curated/documents.csv does not have the document ${id}`);
  return found;
}
