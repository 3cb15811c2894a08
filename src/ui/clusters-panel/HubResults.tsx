import type { ClustersOutcome, HubsResult } from "../../analyses/clusters/result.ts";
import { hubTable } from "../../formats/clusters-tables.ts";
import { emptyWords, hubName } from "../../formats/clusters-words.ts";
import { goToPoint } from "../../state/go-to.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { ClusterLegend } from "./ClusterLegend.tsx";
import { FoundRow } from "./FoundRow.tsx";
import { FoundTable } from "./FoundTable.tsx";
import { NearestFacts } from "./NearestFacts.tsx";
import { SiteList } from "./SiteList.tsx";

interface HubResultsProps {
  readonly outcome: ClustersOutcome;
  readonly result: HubsResult;
}

/** Where hubs could be: to look at, no advice. */
export function HubResults({ outcome, result }: HubResultsProps) {
  const { hubs, meanMeters, isUnweighted } = result;
  const { sites } = outcome;
  const page = usePageWords();
  const wording = useWording();
  const { distance, hectares, number } = wording.notation;
  if (hubs.length === 0) return <p className="clusters-empty">{emptyWords(outcome, wording)}</p>;
  return (
    <>
      <ClusterLegend method="k-means" isCompared={false} />
      <section aria-labelledby="clusters-hubs">
        <h3 id="clusters-hubs">{page("clusters.hubs.found", { count: hubs.length })}</h3>
        {meanMeters !== null && <p>{page("clusters.hubs.overall", { distance: distance(meanMeters) })}</p>}
        <p className="setup-note">{page("clusters.hubs.note")}</p>
        {isUnweighted && <p className="setup-note">{page("clusters.hubs.unweighted")}</p>}
        <FoundTable
          title={page("clusters.hubs.found", { count: hubs.length })}
          make={(words) => hubTable(result, words)}
        />
        <ol className="found-list">
          {hubs.map((hub) => (
            <FoundRow
              key={hub.number}
              target={`hub/${hub.number}`}
              goTo={() => goToPoint(hub.center)}
              sign={<span className="found-number">{number(hub.number)}</span>}
              name={hubName(hub, wording)}
              hectares={
                hub.hectares.known === 0 && hub.hectares.unknownCount > 0 ? "?" : hectares(hub.hectares.known)
              }
              notes={[
                page("clusters.list.sites", { count: hub.members.length }),
                page("clusters.hubs.mean", { distance: distance(hub.meanMeters) }),
                page("clusters.hubs.farthest", { distance: distance(hub.farthestMeters) }),
              ]}
            >
              {() => (
                <>
                  <NearestFacts nearest={hub.nearest} />
                  <SiteList
                    title={page("clusters.list.sites", { count: hub.members.length })}
                    members={hub.members}
                    sites={sites}
                  />
                </>
              )}
            </FoundRow>
          ))}
        </ol>
      </section>
    </>
  );
}
