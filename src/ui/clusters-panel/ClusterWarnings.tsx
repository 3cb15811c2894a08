import type { ClustersWarning } from "../../analyses/clusters/result.ts";
import { clustersWarning } from "../../formats/clusters-words.ts";
import { clustersJob } from "../../state/clusters-jobs.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";

/** What went wrong or is not what it seems: to be read before the answer. */
const FAULTS: readonly ClustersWarning["code"][] = ["layer-missing", "unknown-region"];

/** What the reader must know; what could not be loaded may be there the next time. */
export function ClusterWarnings({ warnings }: { readonly warnings: readonly ClustersWarning[] }) {
  const page = usePageWords();
  const wording = useWording();
  const faults = warnings.filter(({ code }) => FAULTS.includes(code));
  const gaps = warnings.filter(({ code }) => !FAULTS.includes(code));
  const list = (of: readonly ClustersWarning[]) => (
    <ul>
      {of.map((warning) => {
        const sentence = clustersWarning(warning, wording);
        return <li key={sentence}>{sentence}</li>;
      })}
    </ul>
  );
  return (
    <>
      {faults.length > 0 && (
        <div className="clusters-fault">
          {list(faults)}
          <Button onClick={clustersJob.again}>{page("clusters.searching.retry")}</Button>
        </div>
      )}
      {gaps.length > 0 && (
        <details className="clusters-gaps">
          <summary>{page("suitability.list.gaps", { count: gaps.length })}</summary>
          {list(gaps)}
        </details>
      )}
    </>
  );
}
