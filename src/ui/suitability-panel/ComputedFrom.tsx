import { useStore } from "zustand";
import { store } from "../../state/store.ts";
import { suitabilityMeasured } from "../../state/suitability-selectors.ts";
import { DataDates } from "../pages/DataDates.tsx";
import { usePageWords } from "../pages/PageWords.tsx";

/** How was measured, and from which data of which date. */
export function ComputedFrom() {
  const page = usePageWords();
  const measured = useStore(store, suitabilityMeasured);
  if (!measured) return null;
  return (
    <section aria-labelledby="suitability-from">
      <h2 id="suitability-from" className="panel-heading">
        {page("suitability.from.title")}
      </h2>
      <p>{page("suitability.from.method")}</p>
      <DataDates data={measured.data} className="computed-layers" />
    </section>
  );
}
