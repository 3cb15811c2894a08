import { readFileSync } from "node:fs";
import type { TranslatePage } from "../../../../src/languages/pages.ts";
import { createTranslator } from "../../../../src/languages/translator.ts";
import { type FigureWords, figureWords } from "../../../../src/ui/figures/figure-words.ts";

/** The page words of a language, as a panel has them. */
function pageWords(language: "nl" | "en"): TranslatePage {
  const words = JSON.parse(readFileSync(`src/languages/pages/${language}.json`, "utf8"));
  return createTranslator(language, words, {});
}

/** How figures are put into words in a language. */
export function wordsOf(language: "nl" | "en"): FigureWords {
  return figureWords(language, pageWords(language));
}
