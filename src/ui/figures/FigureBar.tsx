import type { Figure } from "../../catalog/figure-book.ts";
import { amounts } from "../../languages/amounts.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

/**
 * A share on a bar of a hundred per cent: a range as a band between its ends, a lower bound with an open end,
 * what is not stated as a fact hatched. Other amounts have no whole to draw them against; a lower bound of
 * one is an arrow that does not end.
 */
export function FigureBar({ figure }: { readonly figure: Figure }) {
  const words = usePageWords();
  const { language } = useLanguage();
  const { percent } = amounts(language);
  const { amount, unit, standing, qualifier, calculated } = figure;
  if (amount.type === "date" || amount.type === "text") return null;
  if (unit !== "percent")
    return amount.type === "at-least" ? <span className="figure-arrow" aria-hidden="true" /> : null;
  const vague = standing.length > 0 || qualifier === "circa" || calculated !== null;
  const [from, to] =
    amount.type === "range"
      ? [amount.min, amount.max]
      : [0, amount.type === "value" ? amount.value : amount.min];
  const label =
    amount.type === "range"
      ? words("figures.bar.range", { min: percent(from), max: percent(to) })
      : words(amount.type === "value" ? "figures.bar.value" : "figures.bar.atLeast", { value: percent(to) });
  return (
    <span className="figure-bar" role="img" aria-label={label} data-kind={amount.type} data-vague={vague}>
      <span style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }} />
      <small aria-hidden="true">0</small>
      <small aria-hidden="true">{percent(100)}</small>
    </span>
  );
}
