import type { Cluster, ClusterSite } from "../../analyses/clusters/result.ts";
import { clusterName, hectaresWords, modesWords } from "../../formats/clusters-words.ts";
import { goToGeometry, goToPoint } from "../../state/go-to.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { FoundRow } from "./FoundRow.tsx";
import { NearestFacts } from "./NearestFacts.tsx";
import { SiteList } from "./SiteList.tsx";

interface ClusterRowProps {
  readonly cluster: Cluster;
  readonly sites: readonly ClusterSite[];
}

/** One cluster: hectares, members and modes; opened, what lies nearest and who its members are. */
export function ClusterRow({ cluster, sites }: ClusterRowProps) {
  const page = usePageWords();
  const wording = useWording();
  const { members, largeScaleCount, hectares, listedHectares, mayContinue } = cluster;
  const beyondCount = members.filter((member) => sites[member]?.isListed === false).length;
  const hull = cluster.concaveHull ?? cluster.convexHull;
  const notes = [
    page("clusters.list.members", {
      sites: page("clusters.list.sites", { count: members.length }),
      count: largeScaleCount,
    }),
    page("clusters.list.modes", { modes: modesWords(cluster.modes, wording) }),
    ...(hectares.unknownCount > 0 ? [page("clusters.list.unknown", { count: hectares.unknownCount })] : []),
  ];
  return (
    <FoundRow
      target={`cluster/${cluster.id}`}
      goTo={() => (hull ? goToGeometry(hull) : goToPoint(cluster.center))}
      sign={<span className="found-number">{wording.notation.number(cluster.number)}</span>}
      name={clusterName(cluster, wording)}
      hectares={
        hectares.known === 0 && hectares.unknownCount > 0 ? "?" : wording.notation.hectares(hectares.known)
      }
      notes={notes}
    >
      {() => (
        <>
          {beyondCount > 0 && (
            <p>
              {page("clusters.list.beyond", {
                count: beyondCount,
                area: hectaresWords(listedHectares, wording),
              })}
            </p>
          )}
          {mayContinue && <p>{page("clusters.list.mayContinue")}</p>}
          <NearestFacts nearest={cluster.nearest} />
          <SiteList
            title={page("clusters.list.sites", { count: members.length })}
            members={members}
            sites={sites}
          />
        </>
      )}
    </FoundRow>
  );
}
