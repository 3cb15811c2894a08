import { Fragment } from "react";
import type { ScopeUse } from "../../analyses/water-bound/result.ts";
import type { PlotReference } from "../../catalog/plot-references.ts";
import { shareWords } from "../../formats/water-bound-words.ts";
import { FigureCard } from "../figures/FigureCard.tsx";
import { figureWords } from "../figures/figure-words.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
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
          sums={sums.filter(({ scope, layer, plotCount, placesWithTotal }) => {
            // Of ports only what somebody said: of parks also that nobody said anything.
            const isSaid = plotCount + placesWithTotal > 0;
            return scope === reference.scope && (layer === "business-parks" || isSaid);
          })}
          reference={reference}
        />
      ))}
      <p className="plots-note">{page("plots.sumsNote")}</p>
    </section>
  );
}

/** Of an area without a total some plots were listed; how all of them are used is unknown. */
function wholeOf(sum: ScopeUse): ScopeUse {
  return sum.waterBoundHectares === null ? { ...sum, notUsedAsSuch: null } : sum;
}

interface ScopeSumProps {
  /** Of its parks and of its ports, which are not added: a quay may be in both. */
  readonly sums: readonly ScopeUse[];
  readonly reference: PlotReference;
}

function ScopeSum({ sums, reference }: ScopeSumProps) {
  const page = usePageWords();
  const { language } = useLanguage();
  const { figure, whole } = reference;
  const wording = useWording();
  const words = figureWords(language, page);
  const share = words.amount(figure);
  const amount = whole ? page("plots.ofWhole", { amount: share, whole: words.amount(whole) }) : share;
  return (
    <div className="plots-sum">
      {sums.map((sum) => (
        <Fragment key={sum.layer}>
          <p>
            {page(sum.layer === "ports" ? "plots.sumPorts" : "plots.sum", {
              name: words.scope(figure.scope),
              known: sum.placesWithTotal,
              of: sum.places,
            })}
          </p>
          <UseBar sums={wholeOf(sum)} reference={reference} />
          {sum.plotCount > 0 && sum.waterBoundHectares === null && (
            <span className="plots-note">
              {page("plots.sumListed", { count: sum.plotCount, share: shareWords(sum, wording) })}
            </span>
          )}
        </Fragment>
      ))}
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
