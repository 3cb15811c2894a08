import type { PlotReference } from "../../catalog/plot-references.ts";
import { figureWords } from "../figures/figure-words.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { ReferenceMark } from "./UseBar.tsx";

/** What the line and the band in the bars of single places are: shares of a whole area, and no data of this place. */
export function ReferenceKey({ references }: { readonly references: readonly PlotReference[] }) {
  const page = usePageWords();
  const { language } = useLanguage();
  const words = figureWords(language, page);
  if (references.length === 0) return null;
  return (
    <ul className="use-legend reference-key" aria-label={page("plots.referenceKeys")}>
      {references.map((reference) => (
        <li key={reference.scope}>
          <span className="use-bar" aria-hidden="true">
            <ReferenceMark reference={reference} />
          </span>
          {page("plots.referenceKey", {
            name: words.scope(reference.figure.scope),
            amount: words.amount(reference.figure),
          })}
        </li>
      ))}
    </ul>
  );
}
