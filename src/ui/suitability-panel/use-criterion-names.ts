import { useCallback } from "react";
import { usePageWords } from "../pages/PageWords.tsx";

/** The short names of criteria, as a list in a sentence. */
export function useCriterionNames(): (ids: readonly string[]) => string {
  const page = usePageWords();
  return useCallback((ids) => [...new Set(ids)].map((id) => page(`criteria.${id}.short`)).join(", "), [page]);
}

/** The short name of a criterion with the option it is used with. */
export function useCriterionName(): (id: string, option: string | null) => string {
  const page = usePageWords();
  return useCallback(
    (id, option) => {
      const name = page(`criteria.${id}.short`);
      return option === null ? name : `${name} (${page(`criteria.options.${option}`)})`;
    },
    [page],
  );
}
