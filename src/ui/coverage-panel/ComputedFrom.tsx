import type { CoverageOutcome } from "../../analyses/coverage/result.ts";
import { DataDates } from "../pages/DataDates.tsx";
import { usePageWords } from "../pages/PageWords.tsx";

/** How was measured, and from which data of which date. */
export function ComputedFrom({ outcome: { data } }: { readonly outcome: CoverageOutcome }) {
  const page = usePageWords();
  return (
    <section className="coverage-part" aria-labelledby="coverage-from">
      <h3 id="coverage-from">{page("coverage.from.title")}</h3>
      <p>{page("coverage.from.method")}</p>
      <DataDates data={data} />
    </section>
  );
}
