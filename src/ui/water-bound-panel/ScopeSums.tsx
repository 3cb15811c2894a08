import type { ScopeUse } from "../../analyses/water-bound/types.ts";
import type { PlotReference } from "../../catalog/plot-references.ts";
import { FigureCard } from "../figures/FigureCard.tsx";
import { figureWords } from "../figures/figure-words.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { ReferenceMark, UseBar } from "./UseBar.tsx";

interface ScopeSumsProps {
  readonly sums: readonly ScopeUse[];
  readonly references: readonly PlotReference[];
}

/** What is known per area, and beside it what a document says of that area. The areas are never added. */
export function ScopeSums({ sums, references }: ScopeSumsProps) {
  const page = usePageWords();
  return (
    <section className="plots-sums" aria-labelledby="plots-sums">
      <h3 id="plots-sums">{page("plots.sums")}</h3>
      {references.map((reference) => (
        <ScopeSum
          key={reference.scope}
          sum={sums.find(({ scope, layer }) => scope === reference.scope && layer === "business-parks")}
          reference={reference}
        />
      ))}
      <p className="plots-note">{page("plots.sumsNote")}</p>
    </section>
  );
}

interface ScopeSumProps {
  readonly sum: ScopeUse | undefined;
  readonly reference: PlotReference;
}

function ScopeSum({ sum, reference }: ScopeSumProps) {
  const page = usePageWords();
  const { language } = useLanguage();
  const { figure, whole } = reference;
  const words = figureWords(language, page);
  const share = words.amount(figure);
  const amount = whole ? page("plots.ofWhole", { amount: share, whole: words.amount(whole) }) : share;
  return (
    <div className="plots-sum">
      {sum && (
        <>
          <p>
            {page("plots.sum", {
              name: words.scope(figure.scope),
              known: sum.placesWithTotal,
              of: sum.places,
            })}
          </p>
          <UseBar sums={sum} reference={reference} />
        </>
      )}
      <details className="plots-reference">
        <summary>
          <span className="use-bar" aria-hidden="true">
            <ReferenceMark reference={reference} />
          </span>
          {page("plots.referenceValue", { amount })}
        </summary>
        <FigureCard figure={figure} words={words} />
      </details>
    </div>
  );
}
