import { useCallback } from "react";
import type { Explanation } from "../../analyses/suitability/explain.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

const NAMED = 3;

/** The contributions as a sentence: what brings most of the score, and what leaves most of it. */
export function useContributionSentence(): (explanation: Explanation) => string {
  const page = usePageWords();
  const { formats } = useLanguage();
  return useCallback(
    ({ criteria, middle }) => {
      const part = (id: string, points: number) =>
        page("suitability.why.part", {
          criterion: page(`criteria.${id}.short`),
          points: formats.score(points),
        });
      const brought = criteria
        .filter(({ contribution }) => contribution > 0)
        .toSorted((a, b) => b.contribution - a.contribution)
        .slice(0, NAMED)
        .map(({ id, contribution }) => part(id, contribution));
      const left = criteria
        .map(({ id, weight, contribution }) => ({ id, points: weight - contribution }))
        .toSorted((a, b) => b.points - a.points)[0];
      const sentences = [
        brought.length > 0
          ? page("suitability.why.brought", { score: formats.score(middle), parts: brought.join(", ") })
          : page("suitability.why.broughtNothing"),
        left && left.points > 0 ? page("suitability.why.left", { part: part(left.id, left.points) }) : "",
      ];
      return sentences.filter(Boolean).join(" ");
    },
    [page, formats],
  );
}
