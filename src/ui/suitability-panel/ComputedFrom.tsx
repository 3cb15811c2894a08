import { useStore } from "zustand";
import { store } from "../../state/store.ts";
import { suitabilityMeasured } from "../../state/suitability-selectors.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

/** How was measured, and from which data of which date. */
export function ComputedFrom() {
  const page = usePageWords();
  const { translate, formats } = useLanguage();
  const measured = useStore(store, suitabilityMeasured);
  if (!measured) return null;
  return (
    <section aria-labelledby="suitability-from">
      <h2 id="suitability-from" className="panel-heading">
        {page("suitability.from.title")}
      </h2>
      <p>{page("suitability.from.method")}</p>
      <ul className="computed-layers">
        {measured.data.map(({ id, sourceDate }) => (
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
