import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { assert } from "../../core/assert.ts";
import { problem } from "../../core/problem.ts";
import { loadPages, type TranslatePage } from "../../languages/pages.ts";
import { Button } from "../controls/Button.tsx";
import { Problem } from "../shell/Problem.tsx";
import { useLanguage } from "../use-language.ts";

const Words = createContext<TranslatePage | null>(null);

/**
 * Shows its children once the page words of the person's language are there; until a newly chosen language
 * is, the one before stays in sight.
 */
export function PageWords({ children }: { readonly children: ReactNode }) {
  const { language, translate } = useLanguage();
  const [words, setWords] = useState<TranslatePage | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (failed) return;
    let gone = false;
    loadPages(language).then(
      (loaded) => {
        if (!gone) setWords(() => loaded);
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [language, failed]);
  if (words) return <Words value={words}>{children}</Words>;
  if (!failed) return null;
  return (
    <div role="alert">
      <Problem problem={problem("network")} />
      <Button onClick={() => setFailed(false)}>{translate("app.retry")}</Button>
    </div>
  );
}

/** The words of a panel inside {@link PageWords}. */
export function usePageWords(): TranslatePage {
  const words = useContext(Words);
  assert(words, "a part of a page stands outside PageWords");
  return words;
}
