import { useMemo } from "react";
import { useStore } from "zustand";
import { type Explanation, explainCandidate } from "../../analyses/suitability/explain.ts";
import { store } from "../../state/store.ts";
import { chosenCandidateIndex, type Ranking, suitabilityRanking } from "../../state/suitability-selectors.ts";

/** Why the chosen candidate stands where it does; null while none is chosen or nothing can be said. */
export function useExplanation(): { readonly ranking: Ranking; readonly explanation: Explanation } | null {
  const ranking = useStore(store, suitabilityRanking);
  const index = useStore(store, chosenCandidateIndex);
  return useMemo(() => {
    if (!ranking || index === null) return null;
    const explanation = explainCandidate(ranking.measured, ranking.scores, ranking.parameters, index);
    return explanation && { ranking, explanation };
  }, [ranking, index]);
}
