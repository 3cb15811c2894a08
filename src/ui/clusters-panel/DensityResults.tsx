import type { ClustersOutcome, DensityResult } from "../../analyses/clusters/result.ts";
import { clusterTable } from "../../formats/clusters-tables.ts";
import { emptyWords } from "../../formats/clusters-words.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { ClusterAnnouncement } from "./ClusterAnnouncement.tsx";
import { ClusterLegend } from "./ClusterLegend.tsx";
import { ClusterRow } from "./ClusterRow.tsx";
import { Comparison } from "./Comparison.tsx";
import { FoundTable } from "./FoundTable.tsx";
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
  const { clusters } = result;
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
          <>
            <FoundTable
              title={page("clusters.list.title", { count: clusters.length })}
              make={(words) => clusterTable(result, words)}
            />
            <ol className="found-list">
              {clusters.map((cluster) => (
                <ClusterRow key={cluster.id} cluster={cluster} sites={sites} />
              ))}
            </ol>
          </>
        )}
      </section>
      <ScatteredList result={result} sites={sites} />
      <ModeShares all={result.shares} largeScale={result.largeScaleShares} parameters={parameters} />
      <Comparison sites={sites} result={result} />
    </>
  );
}
