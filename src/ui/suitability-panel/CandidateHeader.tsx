import type { Explanation } from "../../analyses/suitability/explain.ts";
import { candidateName } from "../../formats/suitability-words.ts";
import { goToBounds, goToFeature } from "../../state/go-to.ts";
import type { Ranking } from "../../state/suitability-selectors.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { useLanguage } from "../use-language.ts";
import { candidateBounds } from "./candidate-bounds.ts";
import { ScoreBar } from "./ScoreBar.tsx";

interface CandidateHeaderProps {
  readonly ranking: Ranking;
  readonly explanation: Explanation;
  readonly onClose: () => void;
}

/** Who it is about: name, rank and score with their ranges, and the ways to the map and to all that is known. */
export function CandidateHeader({ ranking, explanation, onClose }: CandidateHeaderProps) {
  const page = usePageWords();
  const wording = useWording();
  const { translate, formats } = useLanguage();
  const { candidate, index, rank, bestRank, worstRank, rankedCount, score, middle } = explanation;
  const bounds = candidateBounds(ranking, index);
  const { feature } = candidate;
  const isRange = formats.score(score.low) !== formats.score(score.high);
  return (
    <header className="why-header">
      <div className="why-name">
        <h2 className="panel-heading">{candidateName(candidate, wording)}</h2>
        <Button look="icon" aria-label={page("suitability.why.close")} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <p className="why-rank">
        <strong>
          {rank > 0
            ? page("suitability.why.rank", { rank, total: rankedCount })
            : page("suitability.why.noRank")}
        </strong>
        {bestRank !== worstRank &&
          ` ${page("suitability.why.rankRange", { best: bestRank, worst: worstRank })}`}
        {" · "}
        {page("suitability.why.score", { score: formats.score(middle) })}
        {isRange &&
          ` (${page("suitability.amount.range", { low: formats.score(score.low), high: formats.score(score.high) })})`}
      </p>
      <ScoreBar low={score.low} high={score.high} />
      {candidate.status && candidate.status !== "existing" && (
        <p className="ranking-note">{translate(`statuses.${candidate.status}`)}</p>
      )}
      {candidate.place === "none" && <p className="ranking-note">{page("suitability.why.noPlace")}</p>}
      <div className="why-actions">
        {bounds && (
          <Button onClick={() => goToBounds(bounds)}>
            <Icon name="target" />
            {page("suitability.why.show")}
          </Button>
        )}
        {feature && (
          <Button look="quiet" onClick={() => goToFeature(feature)}>
            {page("suitability.why.details")}
          </Button>
        )}
      </div>
    </header>
  );
}
