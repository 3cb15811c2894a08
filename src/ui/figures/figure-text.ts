import type { Figure } from "../../catalog/figure-book.ts";
import type { FigureWords } from "./figure-words.ts";

/** A figure as text to take elsewhere: whatever is copied, its scope, year, footnote and source come along. */
export function figureText(figure: Figure, words: FigureWords): string {
  const { label, amount, scope, year, standing, notes, sources } = words;
  const about = [scope(figure.scope), year(figure), standing(figure)].filter((part) => part !== null);
  return [`${label(figure)}: ${amount(figure)}`, about.join("; "), ...notes(figure), ...sources(figure)].join(
    "\n",
  );
}
