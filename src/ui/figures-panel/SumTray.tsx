import type { Figure, FigureBook } from "../../catalog/figure-book.ts";
import { addFigures, type FigureSum, type SumRefusal } from "../../catalog/figure-sum.ts";
import type { Problem as ProblemValue } from "../../core/problem.ts";
import { Button } from "../controls/Button.tsx";
import type { FigureWords } from "../figures/figure-words.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { Problem } from "../shell/Problem.tsx";

interface SumTrayProps {
  readonly book: FigureBook;
  readonly words: FigureWords;
  readonly chosen: readonly string[];
  readonly onClear: () => void;
}

/** Two chosen figures added, with the scope of the sum; or every reason why they may not be. */
export function SumTray({ book, words, chosen, onClear }: SumTrayProps) {
  const page = usePageWords();
  const [a, b] = chosen.flatMap((id) => book.byId.get(id) ?? []);
  const sum = a && b ? addFigures(a, b, book) : null;
  return (
    <section className="sum-tray" aria-label={page("figures.sum.title")} data-empty={!a} role="status">
      {a && !b && (
        <p>
          {words.label(a)}: {words.amount(a)}. {page("figures.sum.one")}
        </p>
      )}
      {a && b && sum?.ok && <Sum sum={sum.value} words={words} />}
      {a && b && sum && !sum.ok && <Refusal a={a} b={b} problem={sum.problem} words={words} />}
      {a && (
        <Button look="quiet" onClick={onClear}>
          {page("figures.sum.clear")}
        </Button>
      )}
    </section>
  );
}

function Sum({ sum, words }: { readonly sum: FigureSum; readonly words: FigureWords }) {
  const page = usePageWords();
  const [a, b] = sum.parts;
  const notes = [...new Set([...words.notes(a), ...words.notes(b)])];
  const about = [words.year(a), words.standing(a)].filter((part) => part !== null).join(", ");
  return (
    <>
      <p className="sum-line">
        {page("figures.sum.equals", { a: words.amount(a), b: words.amount(b), sum: words.amount(sum) })}
      </p>
      <p>{page("figures.sum.about", { scope: sum.scopes.map(words.scope).join(" + "), year: about })}</p>
      {notes.map((note) => (
        <p key={note} className="figure-note">
          {note}
        </p>
      ))}
    </>
  );
}

interface RefusalProps {
  readonly a: Figure;
  readonly b: Figure;
  readonly problem: ProblemValue;
  readonly words: FigureWords;
}

function Refusal({ a, b, problem, words }: RefusalProps) {
  const page = usePageWords();
  const reasons = String(problem.facts.reasons).split(" ") as SumRefusal[];
  const facts = { a: words.scope(a.scope), b: words.scope(b.scope) };
  return (
    <>
      <p>
        {words.label(a)}: {words.amount(a)}
        <br />
        {words.label(b)}: {words.amount(b)}
      </p>
      <p className="sum-line">
        <Problem problem={problem} />
      </p>
      <p>{page("figures.sum.refused")}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{page(`figures.reasons.${reason}`, facts)}</li>
        ))}
      </ul>
    </>
  );
}
