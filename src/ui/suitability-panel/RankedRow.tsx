import { candidateName } from "../../formats/suitability-words.ts";
import type { Ranking } from "../../state/suitability-selectors.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { useLanguage } from "../use-language.ts";
import { criterionList } from "./criterion-list.ts";
import { doubtsOf } from "./doubts-of.ts";
import { ScoreBar } from "./ScoreBar.tsx";
import { useCandidateButton } from "./use-candidate-button.ts";

interface RankedRowProps {
  readonly ranking: Ranking;
  readonly index: number;
  readonly tabIndex: 0 | -1;
  /** Criteria of which nothing is known for anyone: said above the list, not in every row. */
  readonly unknownToAll: readonly string[];
}

/** One candidate of the ranking: its rank and score with their ranges, and why they are ranges. */
export function RankedRow({ ranking, index, tabIndex, unknownToAll }: RankedRowProps) {
  const page = usePageWords();
  const { formats } = useLanguage();
  const wording = useWording();
  const { scores, measured } = ranking;
  const candidate = measured.candidates[index];
  const button = useCandidateButton(ranking, index);
  if (!candidate) return null;
  const low = scores.scoreLows[index] ?? 0;
  const high = scores.scoreHighs[index] ?? 0;
  const best = scores.bestRanks[index] ?? 0;
  const worst = scores.worstRanks[index] ?? 0;
  const lowText = formats.score(low);
  const highText = formats.score(high);
  return (
    <button {...button} className="ranked" tabIndex={tabIndex}>
      <span className="ranked-rank">
        <span className="visually-hidden">{page("suitability.list.rank")} </span>
        <strong>{formats.number(scores.ranks[index] ?? 0)}</strong>
        {best !== worst && (
          <span className="ranked-range">
            <span className="visually-hidden">{page("suitability.list.rankPossible")} </span>
            {formats.number(best)}–{formats.number(worst)}
          </span>
        )}
      </span>
      <span className="ranked-name">{candidateName(candidate, wording)}</span>
      <span className="ranked-score">
        <span className="visually-hidden">{page("suitability.list.score")} </span>
        {formats.score((low + high) / 2)}
      </span>
      <ScoreBar low={low} high={high} />
      <span className="ranked-score ranked-range">{lowText !== highText && `${lowText}–${highText}`}</span>
      {notes().map((note) => (
        <span key={note} className="ranked-note">
          {note}
        </span>
      ))}
    </button>
  );

  function notes(): string[] {
    const doubts = doubtsOf(ranking, index);
    const noPlace = candidate?.place === "none";
    const unknown = noPlace ? [] : doubts.unknown.filter((id) => !unknownToAll.includes(id));
    const limits = (scores.unchecked.get(index) ?? []).map(({ criterion }) => criterion);
    return [
      ...(noPlace ? [page("suitability.list.noPlace")] : []),
      ...(unknown.length > 0
        ? [page("suitability.list.unknown", { criteria: criterionList(unknown, wording) })]
        : []),
      ...(doubts.uncertain.length > 0
        ? [page("suitability.list.uncertain", { criteria: criterionList(doubts.uncertain, wording) })]
        : []),
      ...(limits.length > 0
        ? [page("suitability.list.unchecked", { criteria: criterionList(limits, wording) })]
        : []),
    ];
  }
}
