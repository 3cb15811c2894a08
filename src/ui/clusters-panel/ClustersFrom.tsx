import type { ClustersOutcome } from "../../analyses/clusters/result.ts";
import { DataDates } from "../pages/DataDates.tsx";
import { usePageWords } from "../pages/PageWords.tsx";

/** How was measured, and from which data of which date. */
export function ClustersFrom({ outcome }: { readonly outcome: ClustersOutcome }) {
  const page = usePageWords();
  return (
    <section aria-labelledby="clusters-from">
      <h3 id="clusters-from">{page("suitability.from.title")}</h3>
      <p>{page("clusters.from.method")}</p>
      <p>{page("clusters.screening")}</p>
      <DataDates data={outcome.data} className="clusters-data" />
    </section>
  );
}
