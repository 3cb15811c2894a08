import type { ExplainedCriterion, Explanation } from "../../analyses/suitability/explain.ts";
import { amountWords, candidateName, criterionName, oneAmount } from "../../formats/suitability-words.ts";
import type { Ranking } from "../../state/suitability-selectors.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";

interface NextRankProps {
  readonly ranking: Ranking;
  readonly explanation: Explanation;
}

/** What would have to be different, one criterion at a time, to stand one rank better. */
export function NextRank({ ranking, explanation }: NextRankProps) {
  const page = usePageWords();
  const wording = useWording();
  const { next, rank, criteria } = explanation;
  if (rank === 1) return <p>{page("suitability.why.isFirst")}</p>;
  const better = next && ranking.measured.candidates[next.index];
  if (!next || !better) return null;
  const possible = criteria.filter(({ change }) => change.type === "amount");
  const impossible = criteria.filter(({ change }) => change.type === "none");
  return (
    <section className="why-part" aria-labelledby="why-next">
      <h3 id="why-next">{page("suitability.why.next", { rank: next.rank })}</h3>
      <p>{page("suitability.why.nextIs", { rank: next.rank, name: candidateName(better, wording) })}</p>
      {possible.length > 0 ? (
        <ul className="why-changes">
          {possible.map((criterion) => (
            <li key={`${criterion.id} ${criterion.option}`}>{changeSentence(criterion)}</li>
          ))}
        </ul>
      ) : (
        <p>{page("suitability.why.noSingleChange")}</p>
      )}
      {impossible.length > 0 && (
        <ul className="why-changes ranking-note">
          {impossible.map(({ id, option, change }) => (
            <li key={`${id} ${option}`}>
              {page("suitability.why.cannot", {
                criterion: criterionName(id, option, wording),
                reason: change.type === "none" ? page(`suitability.why.reasons.${change.reason}`) : "",
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );

  function changeSentence({ id, option, amount, change }: ExplainedCriterion): string {
    const wanted = change.type === "amount" ? change.amount : Number.NaN;
    return page("suitability.why.change", {
      criterion: criterionName(id, option, wording),
      wanted: oneAmount(id, wanted, wording),
      now: amountWords(id, amount, wording),
    });
  }
}
