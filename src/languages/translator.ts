import { formats } from "./formats.ts";

/** A file of words: sentences by key, in groups. */
export type Words = { readonly [key: string]: string | Words };

/**
 * Names and numbers that fill a sentence in. Numbers are written in the language's own notation; give a
 * year as text.
 */
export type Facts = Readonly<Record<string, string | number>>;

/**
 * Fills in the sentence of a key: `{{name}}` becomes the fact of that name, and a numeric `count` chooses
 * between `<key>_one` and `<key>_other` by the rules of the language. Words that a language lacks are taken
 * from `fallback`; a key that nobody has is returned as it is, so that it is seen.
 */
export function createTranslator(language: string, words: Words, fallback: Words) {
  const plurals = new Intl.PluralRules(language);
  const { number } = formats(language);

  return (key: string, facts: Facts = {}): string => {
    const { count } = facts;
    const keys = typeof count === "number" ? [`${key}_${plurals.select(count)}`, `${key}_other`, key] : [key];
    const sentence = keys.map((wanted) => find(words, wanted) ?? find(fallback, wanted)).find(Boolean);
    return (sentence ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const fact = facts[name] ?? "";
      return typeof fact === "number" ? number(fact, 2) : fact;
    });
  };
}

/** The sentence of a key such as `panel.tabs.layers`; undefined when there is none. */
export function find(words: Words, key: string): string | undefined {
  let found: string | Words | undefined = words;
  for (const part of key.split(".")) {
    if (typeof found !== "object") return undefined;
    found = found[part];
  }
  return typeof found === "string" ? found : undefined;
}
