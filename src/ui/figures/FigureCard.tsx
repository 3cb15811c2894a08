import { type ReactNode, useId } from "react";
import type { Figure } from "../../catalog/figure-book.ts";
import { CopyButton } from "../controls/CopyButton.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { FigureBar } from "./FigureBar.tsx";
import { oldYear } from "./figure-age.ts";
import { figureText } from "./figure-text.ts";
import type { FigureWords } from "./figure-words.ts";
import "./figures.css";

interface FigureCardProps {
  readonly figure: Figure;
  readonly words: FigureWords;
  /** What else can be done with the figure, beside copying it. */
  readonly actions?: ReactNode;
  /** What belongs under the number: the split of it. */
  readonly children?: ReactNode;
}

/**
 * One figure with everything it means: the number, what it counts, where, when, its footnote, and in one
 * click the line it stands in. Nothing of it is ever cut off.
 */
export function FigureCard({ figure, words, actions, children }: FigureCardProps) {
  const page = usePageWords();
  const id = useId();
  const { label, amount, scope, year, standing, notes, sources } = words;
  const old = oldYear(figure);
  const facts = [
    [page("figures.scope"), scope(figure.scope)],
    [page("figures.year"), year(figure)],
    [page("figures.status"), standing(figure)],
  ] as const;
  return (
    <article className="figure" aria-labelledby={id} data-figure={figure.id} data-use={figure.showAs}>
      {old && (
        <p className="figure-old">
          {page(old.stated ? "figures.old" : "figures.oldDocument", { year: String(old.year) })}
        </p>
      )}
      <h4 id={id} className="figure-label">
        {label(figure)}
      </h4>
      <p className="figure-amount">{amount(figure)}</p>
      <FigureBar figure={figure} />
      {children}
      <dl className="figure-facts">
        {facts.map(
          ([term, fact]) =>
            fact !== null && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
      </dl>
      {notes(figure).map((note) => (
        <p key={note} className="figure-note">
          {note}
        </p>
      ))}
      <details className="figure-source">
        <summary>{page("figures.source")}</summary>
        {sources(figure).map((source) => (
          <p key={source}>{source}</p>
        ))}
      </details>
      <div className="figure-actions">
        <CopyButton
          look="quiet"
          icon="copy"
          text={() => figureText(figure, words)}
          words={{
            action: page("figures.copy"),
            done: page("figures.copied"),
            denied: page("figures.denied"),
            field: page("figures.copyField"),
          }}
        />
        {actions}
      </div>
    </article>
  );
}
