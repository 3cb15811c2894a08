import type { FigureAmount, FigureQualifier, FigureScope, FigureUnit } from "../../catalog/figure.ts";
import type { Figure } from "../../catalog/figure-book.ts";
import { amounts } from "../../languages/amounts.ts";
import { formats } from "../../languages/formats.ts";
import type { TranslatePage } from "../../languages/pages.ts";

/** How figures are put into words in one language. */
export interface FigureWords {
  /** `circa 5.700 hectare`, `meer dan 6 miljoen ton`, `30 tot 40%`, `1 januari 2025`. */
  readonly amount: (quantity: Quantity) => string;
  /** A number with its unit, without a qualifier. */
  readonly value: (value: number, unit: FigureUnit) => string;
  readonly label: (figure: Figure) => string;
  readonly scope: (scope: FigureScope) => string;
  /** The year or period; says so when the document does not state it. Null for what is itself a date. */
  readonly year: (figure: Figure) => string | null;
  /** What it is besides a fact: an estimate, a proposal, worked out by us; null when it is stated as a fact. */
  readonly standing: (figure: Figure) => string | null;
  /** Every remark that belongs to the figure: its footnote, then that of its scope. */
  readonly notes: (figure: Figure) => readonly string[];
  /** Where it stands: document and lines, the document's date, and the publication it was taken from. */
  readonly sources: (figure: Figure) => readonly string[];
}

interface Quantity {
  readonly amount: FigureAmount;
  readonly unit: FigureUnit;
  readonly qualifier: FigureQualifier | null;
}

/** The words of figures in a language; `words` are its page words. */
export function figureWords(language: string, words: TranslatePage): FigureWords {
  const { quantity, euro, percent } = amounts(language);
  const { date } = formats(language);
  const list = new Intl.ListFormat(language === "en" ? "en-GB" : language);
  const inLanguage = (nl: string | null, en: string | null) => (language === "en" ? (en ?? nl) : nl);

  const number = (value: number, unit: FigureUnit) => {
    if (unit === "euro") return euro(value);
    return unit === "percent" || unit === "percent-change" ? percent(value) : quantity(value);
  };
  const value = (amount: number, unit: FigureUnit) =>
    words(`figures.units.${unit}`, { value: number(amount, unit) });
  const period = (from: string, to: string) =>
    from.length === 4 ? `${from}–${to}` : `${date(from)} – ${date(to)}`;
  const bare = (amount: FigureAmount, unit: FigureUnit): string => {
    switch (amount.type) {
      case "value":
        return value(amount.value, unit);
      case "at-least":
        return value(amount.min, unit);
      case "range": {
        const facts = { min: quantity(amount.min), max: number(amount.max, unit) };
        return words(`figures.units.${unit}`, { value: words("figures.range", facts) });
      }
      case "date":
        return amount.to ? period(amount.from, amount.to) : date(amount.from);
      case "text":
        return inLanguage(amount.nl, amount.en) ?? amount.nl;
    }
  };
  const scope = ({ name_nl, name_en }: FigureScope) => (language === "en" ? name_en : name_nl);

  return {
    value,
    scope,
    amount: ({ amount, unit, qualifier }) => {
      const text = bare(amount, unit);
      if (!qualifier) return text;
      if (amount.type === "date") return words("figures.atLeastDate", { value: text });
      return words(`figures.qualifiers.${qualifier}`, { value: text });
    },
    label: ({ label_nl, label_en }) => (language === "en" ? label_en : label_nl),
    year: ({ amount, year, yearTo, period_nl, period_en }) => {
      if (amount.type === "date") return null;
      if (year !== null) return yearTo === null ? String(year) : `${year}–${yearTo}`;
      const period = inLanguage(period_nl, period_en);
      return period ? `${words("figures.noYear")} (${period})` : words("figures.noYear");
    },
    standing: ({ standing, calculated }) => {
      const formula = calculated && inLanguage(calculated.formula, calculated.formula_en);
      const all = [
        ...standing.map((one) => words(`figures.standings.${one}`)),
        ...(formula ? [words("figures.calculated", { formula })] : []),
      ];
      return all.length > 0 ? list.format(all) : null;
    },
    notes: ({ footnote_nl, footnote_en, scope: about }) =>
      [inLanguage(footnote_nl, footnote_en), inLanguage(about.note_nl, about.note_en)].filter(
        (note) => note !== null,
      ),
    sources: ({ sources, cited }) => [
      ...sources.map(({ document, lines }) => {
        const title = (language === "en" && document.title_en) || document.title;
        const line = words("figures.sourceLine", { title, lines: list.format(lines.split(", ")) });
        return `${line} (${words("figures.dated", { date: date(document.date) })})`;
      }),
      ...(cited ? [citedLine(cited)] : []),
    ],
  };

  function citedLine({ title, date: published }: NonNullable<Figure["cited"]>): string {
    const line = words("figures.cited", { title });
    return published && !title.includes(published) ? `${line}, ${date(published)}` : line;
  }
}
