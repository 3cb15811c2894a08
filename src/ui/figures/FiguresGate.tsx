import type { ReactNode } from "react";
import type { FigureBook } from "../../catalog/figure-book.ts";
import { Button } from "../controls/Button.tsx";
import { PageWords, usePageWords } from "../pages/PageWords.tsx";
import { Problem } from "../shell/Problem.tsx";
import { useLanguage } from "../use-language.ts";
import { type FigureWords, figureWords } from "./figure-words.ts";
import { useFigures } from "./use-figures.ts";

interface FiguresGateProps {
  readonly children: (book: FigureBook, words: FigureWords) => ReactNode;
}

/** Shows its content once the figures and their words are there; until then, or when they fail, a sentence. */
export function FiguresGate(props: FiguresGateProps) {
  return (
    <PageWords>
      <Figures {...props} />
    </PageWords>
  );
}

function Figures({ children }: FiguresGateProps) {
  const page = usePageWords();
  const { translate, language } = useLanguage();
  const figures = useFigures();
  if (figures.status === "loading") return <p role="status">{page("figures.loading")}</p>;
  if (figures.status === "ready") return children(figures.book, figureWords(language, page));
  return (
    <div role="alert">
      <Problem problem={figures.problem} /> <Button onClick={figures.retry}>{translate("app.retry")}</Button>
    </div>
  );
}
