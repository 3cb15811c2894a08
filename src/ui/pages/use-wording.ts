import { useMemo } from "react";
import type { PageWording } from "../../formats/format.ts";
import { useLanguage } from "../use-language.ts";
import { usePageWords } from "./PageWords.tsx";

/** The words that screen and exports share: a ranking is told alike in both. */
export function useWording(): PageWording {
  const page = usePageWords();
  const { language, translate, formats } = useLanguage();
  return useMemo(
    () => ({ language, translate, page, notation: formats }),
    [language, translate, page, formats],
  );
}
