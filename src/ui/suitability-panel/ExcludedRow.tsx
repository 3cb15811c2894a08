import { candidateName, exclusionSentence } from "../../formats/suitability-words.ts";
import type { Ranking } from "../../state/suitability-selectors.ts";
import { useWording } from "../pages/use-wording.ts";
import { useCandidateButton } from "./use-candidate-button.ts";

interface ExcludedRowProps {
  readonly ranking: Ranking;
  readonly index: number;
  readonly tabIndex: 0 | -1;
}

/** A candidate that breaks a limit: it stays in the list, with every limit it breaks as a sentence. */
export function ExcludedRow({ ranking, index, tabIndex }: ExcludedRowProps) {
  const { measured, scores } = ranking;
  const wording = useWording();
  const candidate = measured.candidates[index];
  const button = useCandidateButton(ranking, index);
  if (!candidate) return null;
  return (
    <button {...button} className="ranked ranked-excluded" tabIndex={tabIndex}>
      <span className="ranked-rank" aria-hidden="true">
        –
      </span>
      <span className="ranked-name">{candidateName(candidate, wording)}</span>
      {(scores.exclusions.get(index) ?? []).map((exclusion) => (
        <span key={JSON.stringify(exclusion.condition)} className="ranked-note">
          {exclusionSentence(exclusion, wording)}
        </span>
      ))}
    </button>
  );
}
