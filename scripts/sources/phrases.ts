import * as v from "valibot";
import { CURATED } from "./curated.ts";

/** A short text in the languages of the data. */
export interface Phrase {
  readonly nl: string;
  readonly en: string;
}

const Row = v.object({ found: v.string(), nl: v.nullable(v.string()), en: v.nullable(v.string()) });

/**
 * Finds the words we show for a text as a source has it. The sources of facts were read into English;
 * `data/curated/phrases.csv` has the Dutch of every text that is shown, and none for what adds nothing.
 */
export type Translate = (found: string) => Phrase | null;

/** A {@link Translate} over rows; a text that is not there is an error that names it. */
export function translator(rows: readonly v.InferOutput<typeof Row>[]): Translate {
  const phrases = new Map(
    rows.map(({ found, nl, en }) => [found, nl === null ? null : { nl, en: en ?? found }]),
  );
  return (found) => {
    const phrase = phrases.get(found);
    if (phrase === undefined) throw new Error(`data/curated/phrases.csv has no Dutch for “${found}”`);
    return phrase;
  };
}

/** The {@link Translate} over the table we keep. */
export function readPhrases(): Translate {
  return translator(CURATED.csv("phrases.csv", Row));
}

/** Phrases joined with `; `, null when there are none. */
export function joinPhrases(phrases: readonly (Phrase | null)[]): Phrase | null {
  const known = phrases.filter((phrase) => phrase !== null);
  if (known.length === 0) return null;
  return { nl: known.map(({ nl }) => nl).join("; "), en: known.map(({ en }) => en).join("; ") };
}
