import type { ClustersOutcome } from "../../analyses/clusters/result.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

/** How was measured, and from which data of which date. */
export function ClustersFrom({ outcome }: { readonly outcome: ClustersOutcome }) {
  const page = usePageWords();
  const { translate, formats } = useLanguage();
  return (
    <section aria-labelledby="clusters-from">
      <h3 id="clusters-from">{page("suitability.from.title")}</h3>
      <p>{page("clusters.from.method")}</p>
      <p>{page("clusters.screening")}</p>
      <ul className="clusters-data">
        {outcome.data.map(({ id, sourceDate }) => (
          <li key={id}>
            {page("suitability.from.layer", {
              layer: translate(`layers.${id}.name`),
              date: formats.date(sourceDate),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
