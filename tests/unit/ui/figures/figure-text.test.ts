import { expect, it } from "vitest";
import { figureText } from "../../../../src/ui/figures/figure-text.ts";
import { committed, committedBook } from "../../catalog/committed-figures.ts";
import { wordsOf } from "./words.ts";

it("takes scope, year, footnote and source along", () => {
  expect(figureText(committed("F7"), wordsOf("nl"))).toBe(
    [
      "Overslag van bulk: ruim 6 miljoen ton",
      "Port of Twente: Almelo, Hengelo, Enschede, Hof van Twente en Lochem; jaar niet genoemd",
      "Van de havens in vijf gemeenten samen.",
      "Lochem ligt in Gelderland: dit is geen cijfer van Overijssel.",
      "Werken aan Logistics Overijssel 2024-2027, regel 100 (document van 2024)",
    ].join("\n"),
  );
});

it.each(["nl", "en"] as const)("leaves no footnote of any figure behind, in %s", (language) => {
  const words = wordsOf(language);
  const footnote = language === "nl" ? "footnote_nl" : "footnote_en";
  const note = language === "nl" ? "note_nl" : "note_en";
  for (const figure of committedBook.figures) {
    const text = figureText(figure, words);
    for (const part of [
      figure[footnote],
      figure.scope[note],
      words.scope(figure.scope),
      words.year(figure),
    ]) {
      if (part !== null) expect(text, figure.id).toContain(part);
    }
    for (const source of words.sources(figure)) expect(text, figure.id).toContain(source);
  }
});
