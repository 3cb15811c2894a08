import type { ClustersOutcome, DensityResult } from "../../analyses/clusters/result.ts";
import { emptyWords } from "../../formats/clusters-words.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { ClusterAnnouncement } from "./ClusterAnnouncement.tsx";
import { ClusterLegend } from "./ClusterLegend.tsx";
import { ClusterRow } from "./ClusterRow.tsx";
import { Comparison } from "./Comparison.tsx";
import { ModeShares } from "./ModeShares.tsx";
import { ScatteredList } from "./ScatteredList.tsx";

interface DensityResultsProps {
  readonly outcome: ClustersOutcome;
  readonly result: DensityResult;
}

/** Clusters, the sites that lie apart from them, and how many hectares reach how many modes. */
export function DensityResults({ outcome, result }: DensityResultsProps) {
  const page = usePageWords();
  const wording = useWording();
  const { sites, parameters } = outcome;
  const { clusters, scattered } = result;
  const listed = sites.filter(({ isListed }) => isListed);
  if (listed.length === 0) return <p className="clusters-empty">{emptyWords(outcome, wording)}</p>;
  return (
    <>
      <ClusterAnnouncement result={result} />
      <ClusterLegend method="density" isCompared={result.comparison !== null} />
      <section aria-labelledby="clusters-list">
        <h3 id="clusters-list" tabIndex={-1}>
          {page("clusters.list.title", { count: clusters.length })}
        </h3>
        {clusters.length === 0 ? (
          <p className="clusters-empty">{emptyWords(outcome, wording)}</p>
        ) : (
          <ol className="found-list">
            {clusters.map((cluster) => (
              <ClusterRow key={cluster.id} cluster={cluster} sites={sites} />
            ))}
          </ol>
        )}
      </section>
      <ScatteredList scattered={scattered} sites={sites} clusters={clusters} />
      <ModeShares all={result.shares} largeScale={result.largeScaleShares} parameters={parameters} />
      <Comparison sites={sites} result={result} />
    </>
  );
}
