import { formats } from "../../languages/index.ts";
import { rememberLast } from "../../state/remember-last.ts";
import type { State } from "../../state/store.ts";
import { suitabilityRanking } from "../../state/suitability-selectors.ts";
import { showsRanking } from "./candidate-part.ts";

/** What stands beside the pointer: rank, name and score of the candidate it is on; null for none. */
export const candidateText = rememberLast(
  (state: State) =>
    [
      showsRanking(state) && state.session.pointer ? state.session.hoveredCandidate : null,
      suitabilityRanking(state),
      state.session.language,
    ] as const,
  (id, ranking, language): string | null => {
    const index = ranking?.measured.candidates.findIndex((candidate) => candidate.id === id) ?? -1;
    const name = ranking?.measured.candidates[index]?.name;
    if (!ranking || !name) return null;
    const { ranks, scoreLows, scoreHighs } = ranking.scores;
    const rank = ranks[index] ?? 0;
    if (rank === 0) return name;
    const score = ((scoreLows[index] ?? 0) + (scoreHighs[index] ?? 0)) / 2;
    return `${rank}. ${name} · ${formats(language).score(score)}`;
  },
);
