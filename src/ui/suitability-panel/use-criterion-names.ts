import { useCallback } from "react";
import { usePageWords } from "../pages/PageWords.tsx";

/** The short names of criteria, as a list in a sentence. */
export function useCriterionNames(): (ids: readonly string[]) => string {
  const page = usePageWords();
  return useCallback((ids) => [...new Set(ids)].map((id) => page(`criteria.${id}.short`)).join(", "), [page]);
}
