import { useEffect, useState } from "react";
import { fetchText } from "../../catalog/fetch-text.ts";
import { type FigureBook, loadFigures } from "../../catalog/figure-book.ts";
import type { Problem } from "../../core/problem.ts";
import type { Result } from "../../core/result.ts";

/** The figures on their way: asked for when the first of them is to be shown, and then kept. */
export type FiguresState =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly book: FigureBook }
  | { readonly status: "failed"; readonly problem: Problem; readonly retry: () => void };

let asked: Promise<Result<FigureBook>> | null = null;

/** Gives the figures, and after a failure a way to try once more. */
export function useFigures(): FiguresState {
  const [outcome, setOutcome] = useState<Result<FigureBook> | null>(null);
  useEffect(() => {
    if (outcome) return;
    let gone = false;
    asked ??= loadFigures(fetchText(new URL("./data/", location.href).href));
    void asked.then((loaded) => {
      if (!gone) setOutcome(loaded);
    });
    return () => {
      gone = true;
    };
  }, [outcome]);
  if (!outcome) return { status: "loading" };
  if (outcome.ok) return { status: "ready", book: outcome.value };
  const retry = () => {
    asked = null;
    setOutcome(null);
  };
  return { status: "failed", problem: outcome.problem, retry };
}
