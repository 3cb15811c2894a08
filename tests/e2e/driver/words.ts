import { readFileSync } from "node:fs";
import { createTranslator } from "../../../src/languages/translator.ts";

export type Language = "nl" | "en";

/** The words of a language, by key: those of the first page and of the panels that explain at length. */
export function words(language: Language): (key: string, facts?: Record<string, string | number>) => string {
  const read = (code: Language) => ({
    ...JSON.parse(readFileSync(`src/languages/pages/${code}.json`, "utf8")),
    ...JSON.parse(readFileSync(`src/languages/${code}.json`, "utf8")),
  });
  return createTranslator(language, read(language), read("nl")) as ReturnType<typeof words>;
}

/** A text as it stands, inside a regular expression. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
