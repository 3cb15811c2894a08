import type { FigureSplit as Split } from "../../catalog/figure-split.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import type { FigureWords } from "./figure-words.ts";

interface FigureSplitProps {
  readonly split: Split;
  readonly words: FigureWords;
}

/** The two parts into which a document divides a figure, as two bars; never more than two. */
export function FigureSplit({ split, words }: FigureSplitProps) {
  const page = usePageWords();
  const { language } = useLanguage();
  const { whole, by, parts } = split;
  return (
    <ul className="figure-split">
      {parts.map(({ name_nl, name_en, share, value }) => (
        <li key={name_nl}>
          <span>
            {page("figures.split.part", {
              name: language === "en" ? name_en : name_nl,
              share: words.amount({ ...by, amount: { type: "value", value: 100 * share } }),
              value: words.amount({ ...whole, qualifier: by.qualifier, amount: { type: "value", value } }),
            })}
          </span>
          <span className="figure-split-bar" aria-hidden="true">
            <span style={{ inlineSize: `${100 * share}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
