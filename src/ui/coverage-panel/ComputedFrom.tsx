import type { CoverageOutcome } from "../../analyses/coverage/result.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

/** How was measured, and from which data of which date. */
export function ComputedFrom({ outcome: { data } }: { readonly outcome: CoverageOutcome }) {
  const page = usePageWords();
  const { translate, formats } = useLanguage();
  return (
    <section className="coverage-part" aria-labelledby="coverage-from">
      <h3 id="coverage-from">{page("coverage.from.title")}</h3>
      <p>{page("coverage.from.method")}</p>
      <ul>
        {data.map(({ id, sourceDate }) => (
          <li key={id}>
            {page("coverage.from.layer", {
              layer: translate(`layers.${id}.name`),
              date: formats.date(sourceDate),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
