import type { Cluster, ClusterSite, ScatteredSite } from "../../analyses/clusters/result.ts";
import { clusterName, nodeWords, siteHectares } from "../../formats/clusters-words.ts";
import { goToFeature, goToPoint } from "../../state/go-to.ts";
import { Button } from "../controls/Button.tsx";
import { FactList } from "../controls/FactList.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { FoundRow } from "./FoundRow.tsx";

interface ScatteredRowProps {
  readonly scattered: ScatteredSite;
  readonly site: ClusterSite;
  readonly clusters: readonly Cluster[];
}

/** One site outside every cluster: its hectares, and how far it is to the nearest cluster and multimodal node. */
export function ScatteredRow({ scattered, site, clusters }: ScatteredRowProps) {
  const page = usePageWords();
  const wording = useWording();
  const { nearestCluster, nearestNode } = scattered;
  const cluster = clusters.find(({ number }) => number === nearestCluster?.number);
  const toCluster =
    nearestCluster &&
    page("clusters.scattered.toCluster", {
      name: cluster
        ? clusterName(cluster, wording)
        : page("clusters.name.cluster", { number: nearestCluster.number }),
      distance: wording.notation.distance(nearestCluster.distanceMeters),
    });
  const toNode = page("clusters.scattered.toNode", { node: nodeWords(nearestNode, wording) });
  const { municipality, isLargeScale, center } = site;
  return (
    <FoundRow
      target={`site/${site.id}`}
      goTo={() => center && goToPoint(center)}
      sign={<ScatteredSign />}
      name={site.name}
      hectares={site.hectares === null ? "?" : siteHectares(site, wording)}
      notes={[
        ...(isLargeScale ? [page("clusters.scattered.largeScale")] : []),
        ...(toCluster ? [toCluster] : [page("clusters.scattered.noCluster")]),
        toNode,
      ]}
    >
      {() => (
        <>
          <FactList
            facts={[
              [page("clusters.list.hectares"), siteHectares(site, wording)],
              ...(municipality === null ? [] : [[page("clusters.list.municipality"), municipality] as const]),
              [page("clusters.sites.status"), wording.translate(`statuses.${site.status}`)],
            ]}
          />
          <p className="setup-note">{page("clusters.from.short")}</p>
          <Button look="link" onClick={() => goToFeature(site.feature)}>
            {page("clusters.scattered.card", { name: site.name })}
          </Button>
        </>
      )}
    </FoundRow>
  );
}

/** As it is drawn on the map: a hollow diamond. */
export function ScatteredSign() {
  return (
    <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 4.5 19.5 12 12 19.5 4.5 12z" fill="none" stroke="currentColor" strokeWidth="2.6" />
    </svg>
  );
}
