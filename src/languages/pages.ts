import type { PageKey } from "./keys.ts";
import { createTranslator, type Facts, type Words } from "./translator.ts";

/** As `Translate`, for the sentences of `pages/<language>.json`. */
export type TranslatePage = (key: PageKey, facts?: Facts) => string;

const loading = new Map<string, Promise<TranslatePage>>();

/**
 * The words of the panels that explain at length. They are fetched with the first of those panels, so that
 * the first page does not carry them. Rejects when the file cannot be read; the next call tries again.
 *
 * @param language the code of a language of `LANGUAGES`
 */
export function loadPages(language: string): Promise<TranslatePage> {
  const known = loading.get(language);
  if (known) return known;
  const fetched = fetchWords(language).then((words): TranslatePage => createTranslator(language, words, {}));
  loading.set(language, fetched);
  fetched.catch(() => loading.delete(language));
  return fetched;
}

async function fetchWords(language: string): Promise<Words> {
  const { default: words }: { default: Words } = await import(`./pages/${language}.json`);
  return words;
}
