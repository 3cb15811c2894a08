import type { FIGURE_GROUPS } from "../../catalog/figure.ts";
import type { Figure, FigureBook } from "../../catalog/figure-book.ts";
import { splitOf } from "../../catalog/figure-split.ts";
import { FigureCard } from "../figures/FigureCard.tsx";
import { FigureSplit } from "../figures/FigureSplit.tsx";
import type { FigureWords } from "../figures/figure-words.ts";
import { usePageWords } from "../pages/PageWords.tsx";

interface FigureGroupProps {
  readonly group: (typeof FIGURE_GROUPS)[number];
  readonly figures: readonly Figure[];
  readonly book: FigureBook;
  readonly words: FigureWords;
  readonly chosen: readonly string[];
  readonly onChoose: (id: string) => void;
}

/** The figures under one heading; those that give context only come when asked for, unless there is nothing else. */
export function FigureGroup({ group, figures, ...card }: FigureGroupProps) {
  const page = usePageWords();
  if (figures.length === 0) return null;
  const leading = figures.filter(({ showAs }) => showAs !== "context");
  const first = leading.length > 0 ? leading : figures;
  const more = figures.filter((figure) => !first.includes(figure));
  const id = `figures-${group}`;
  return (
    <section className="figure-list" aria-labelledby={id}>
      <h3 id={id} className="figures-heading">
        {page(`figures.groups.${group}`)}
      </h3>
      {first.map((figure) => (
        <ChosenCard key={figure.id} figure={figure} {...card} />
      ))}
      {more.length > 0 && (
        <details className="figures-more">
          <summary>{page("figures.more", { count: more.length })}</summary>
          <div className="figure-list">
            {more.map((figure) => (
              <ChosenCard key={figure.id} figure={figure} {...card} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

interface ChosenCardProps extends Omit<FigureGroupProps, "group" | "figures"> {
  readonly figure: Figure;
}

function ChosenCard({ figure, book, words, chosen, onChoose }: ChosenCardProps) {
  const page = usePageWords();
  const split = splitOf(figure, book);
  return (
    <FigureCard
      figure={figure}
      words={words}
      actions={
        <label className="figure-choose">
          <input
            type="checkbox"
            checked={chosen.includes(figure.id)}
            aria-label={page("figures.chooseThis", { label: words.label(figure) })}
            onChange={() => onChoose(figure.id)}
          />
          {page("figures.choose")}
        </label>
      }
    >
      {split.ok && <FigureSplit split={split.value} words={words} />}
    </FigureCard>
  );
}
