import type { Key } from "./keys.ts";
import nl from "./nl.json";
import { createTranslator, type Facts, find, type Words } from "./translator.ts";

export { type Formats, formats } from "./formats.ts";
export type { Key } from "./keys.ts";
export type { Facts } from "./translator.ts";

interface Language {
  /** BCP 47. */
  readonly code: string;
  /** Dutch comes with the page; every other language is fetched when it is chosen. */
  readonly load: () => Promise<Words>;
}

/** LIST 4. Every language; the first is the source of the keys and what is fallen back on. */
export const LANGUAGES: readonly Language[] = [
  { code: "nl", load: async () => nl },
  { code: "en", load: async () => (await import("./en.json")).default },
];

export const LANGUAGE_CODES: readonly string[] = LANGUAGES.map((language) => language.code);

/** Finds a sentence by its key and fills it in; `count` chooses between singular and plural. */
export type Translate = (key: Key, facts?: Facts) => string;

const translators = new Map<string, Translate>([["nl", createTranslator("nl", nl, nl)]]);
let spoken = "nl";

/** Makes a language ready to use; does nothing when it is already. Rejects when its file cannot be read. */
export async function loadLanguage(code: string): Promise<void> {
  const language = LANGUAGES.find((known) => known.code === code);
  if (!language || translators.has(code)) return;
  translators.set(code, createTranslator(code, await language.load(), nl));
}

/** Loads a language and makes it the one {@link translate} speaks. */
export async function setLanguage(code: string): Promise<void> {
  await loadLanguage(code);
  if (translators.has(code)) spoken = code;
}

/** A {@link Translate} for one language; Dutch while that has not been loaded. */
export function translator(code: string): Translate {
  return translators.get(code) ?? translator("nl");
}

/** Finds a sentence in the language of {@link setLanguage}. */
export const translate: Translate = (key, facts) => translator(spoken)(key, facts);

/** True when the language files have this key; for codes that come from data. */
export function hasWords(key: string): boolean {
  return find(nl, key) !== undefined;
}

/** A language's name in that language itself: `Nederlands`, `English`. */
export function languageName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
