import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import type { SurenessPart } from "./SurenessResult.tsx";
import { topShare } from "./sureness-rows.ts";

/** What the unknown does to the ranking, and what distances that are somewhat off do, as sentences. */
export function OtherDoubts({ run, subject, nameOf }: SurenessPart) {
  const page = usePageWords();
  const { formats } = useLanguage();
  const { order, unknowns, underDistanceError: error } = run.sureness;
  const [first = subject] = order;
  const name = nameOf(subject);
  return (
    <>
      <section className="why-part" aria-labelledby="sure-unknown">
        <h3 id="sure-unknown">{page("suitability.sure.unknownTitle")}</h3>
        {unknowns.uncertainCount === 0 ? (
          <p>{page("suitability.sure.allKnown")}</p>
        ) : (
          <p>
            {page("suitability.sure.unknown", {
              uncertain: unknowns.uncertainCount,
              total: order.length,
              changed: unknowns.changedCount,
            })}{" "}
            {page("suitability.sure.unknownOf", {
              name,
              worst: unknowns.ranksAtWorst[subject] ?? 0,
              best: unknowns.ranksAtBest[subject] ?? 0,
            })}
          </p>
        )}
      </section>
      <section className="why-part" aria-labelledby="sure-distance">
        <h3 id="sure-distance">{page("suitability.sure.distanceTitle", { percent: error.errorPercent })}</h3>
        <p>
          {page("suitability.sure.distanceFirst", {
            name: nameOf(first),
            share: formats.percent(topShare(error, first, 1)),
            draws: error.draws,
          })}{" "}
          {page("suitability.sure.distanceOf", {
            name,
            from: error.fifthPercentile[subject] ?? 0,
            to: error.ninetyFifthPercentile[subject] ?? 0,
          })}
        </p>
      </section>
    </>
  );
}
