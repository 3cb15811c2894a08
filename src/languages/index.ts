import { createInstance, type FormatterModule } from "i18next";
import { formats } from "./formats.ts";
import type { Key } from "./keys.ts";
import nl from "./nl.json" with { type: "json" };

export { type Formats, formats } from "./formats.ts";
export type { Key } from "./keys.ts";

/** A file of words; its shape is that of `nl.json`. */
type Words = { readonly [key: string]: string | Words };

interface Language {
  /** BCP 47. */
  readonly code: string;
  /** Dutch comes with the page; every other language is fetched when it is chosen. */
  readonly load: () => Promise<Words>;
}

/** LIST 4. Every language; the first is the source of the keys and what is fallen back on. */
export const LANGUAGES: readonly Language[] = [
  { code: "nl", load: async () => nl },
  { code: "en", load: async () => (await import("./en.json", { with: { type: "json" } })).default },
];

export const LANGUAGE_CODES: readonly string[] = LANGUAGES.map((language) => language.code);

/**
 * Names and numbers that fill a sentence in. Numbers are written in the language's own notation; give a
 * year as text.
 */
export type Facts = Readonly<Record<string, string | number>>;

/** Finds a sentence by its key. `count` chooses between singular and plural. */
export type Translate = (key: Key, facts?: Facts) => string;

/** Writes every number that fills a sentence in as its language does. */
const numberFormatter: FormatterModule = {
  type: "formatter",
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value, _format, language) =>
    typeof value === "number" ? formats(language ?? "nl").number(value, 2) : String(value),
};

const words = createInstance();
words.use(numberFormatter).init({
  lng: "nl",
  fallbackLng: "nl",
  resources: { nl: { translation: nl } },
  initAsync: false,
  // React escapes what it shows.
  interpolation: { escapeValue: false, alwaysFormat: true },
});

/** Makes a language ready to use; does nothing when it is already. Rejects when its file cannot be read. */
export async function loadLanguage(code: string): Promise<void> {
  const language = LANGUAGES.find((known) => known.code === code);
  if (!language || words.hasResourceBundle(code, "translation")) return;
  words.addResourceBundle(code, "translation", await language.load());
}

/** Loads a language and makes it the one {@link translate} speaks. */
export async function setLanguage(code: string): Promise<void> {
  await loadLanguage(code);
  await words.changeLanguage(code);
}

/** A {@link Translate} for one language, which must have been loaded. */
export function translator(code: string): Translate {
  const translateKey = words.getFixedT(code);
  return (key, facts) => translateKey(key, { ...facts });
}

/** Finds a sentence in the language of {@link setLanguage}. */
export const translate: Translate = (key, facts) => words.t(key, { ...facts });

/** True when the language files have this key; for codes that come from data. */
export function hasWords(key: string): boolean {
  return words.exists(key);
}

/** A language's name in that language itself: `Nederlands`, `English`. */
export function languageName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
