import type { CitationWords } from "../../formats/citation.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

/** The words citations are written in, in the person's language. */
export function useCitationWords(): CitationWords {
  const page = usePageWords();
  const { translate, formats } = useLanguage();
  return { page, layerName: (id) => translate(`layers.${id}.name`), date: formats.date };
}
