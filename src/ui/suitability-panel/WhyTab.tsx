import { useStore } from "zustand";
import { conditionWords, exclusionSentence } from "../../formats/suitability-words.ts";
import { store } from "../../state/store.ts";
import { chooseCandidate } from "../../state/suitability-actions.ts";
import { suitabilityScores } from "../../state/suitability-selectors.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { CandidateHeader } from "./CandidateHeader.tsx";
import { Contributions } from "./Contributions.tsx";
import { NextRank } from "./NextRank.tsx";
import { useContributionSentence } from "./use-contribution-sentence.ts";
import { useExplanation } from "./use-explanation.ts";
import "./why.css";
import { useWording } from "../pages/use-wording.ts";

/** Why the chosen candidate stands where it does, down to the asset; it follows every slider. */
export function WhyTab() {
  const page = usePageWords();
  const wording = useWording();
  const explained = useExplanation();
  const obstacle = useStore(store, (state) => suitabilityScores(state)?.obstacle ?? null);
  const contributionSentence = useContributionSentence();
  if (!explained) {
    const isUnranked = obstacle === "no-weights" || obstacle === "no-criteria";
    return (
      <>
        <h2 className="panel-heading">{page("suitability.why.title")}</h2>
        <p>{page(isUnranked ? `suitability.obstacles.${obstacle}` : "suitability.why.choose")}</p>
      </>
    );
  }
  const { ranking, explanation } = explained;
  const { exclusions, unchecked } = explanation;
  return (
    <div className="suitability-parts">
      <CandidateHeader ranking={ranking} explanation={explanation} onClose={() => chooseCandidate(null)} />
      {exclusions.length > 0 && (
        <section className="why-excluded" aria-labelledby="why-excluded">
          <h3 id="why-excluded">{page("suitability.why.excluded")}</h3>
          <ul>
            {exclusions.map((exclusion) => (
              <li key={JSON.stringify(exclusion.condition)}>{exclusionSentence(exclusion, wording)}</li>
            ))}
          </ul>
        </section>
      )}
      {unchecked.length > 0 && (
        <p className="why-unchecked">
          {page("suitability.why.unchecked", {
            criteria: unchecked.map((condition) => conditionWords(condition, wording)).join("; "),
          })}
        </p>
      )}
      <section className="why-part" aria-labelledby="why-contributions">
        <h3 id="why-contributions">
          {explanation.rank > 0
            ? page("suitability.why.whyRank", { rank: explanation.rank })
            : page("suitability.why.contributions")}
        </h3>
        <p>{contributionSentence(explanation)}</p>
        <Contributions explanation={explanation} measured={ranking.measured} />
      </section>
      <NextRank ranking={ranking} explanation={explanation} />
      <p className="ranking-note">{page("suitability.screening")}</p>
    </div>
  );
}
