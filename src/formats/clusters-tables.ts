import type {
  ClusterSite,
  ClustersOutcome,
  DensityResult,
  HexagonsResult,
  HubsResult,
} from "../analyses/clusters/result.ts";
import {
  clusterName,
  hectaresWords,
  hubName,
  modesWords,
  NODES,
  nodeWords,
  siteHectares,
} from "./clusters-words.ts";
import type { PageWording } from "./format.ts";

/** A table in words, for the screen and for the terminal. */
export interface WordTable {
  readonly head: readonly string[];
  /** As many cells as the head has. */
  readonly rows: readonly (readonly string[])[];
}

/** Each cluster with its hectares, its modes and what lies nearest. */
export function clusterTable({ clusters }: DensityResult, wording: PageWording): WordTable {
  const { page, notation } = wording;
  const columns = ["name", "members", "hectares", "modes"] as const;
  return {
    head: [
      ...columns.map((id) => page(`clusters.table.clusters.${id}`)),
      ...NODES.map((id) => page(`clusters.table.nodes.${id}`)),
    ],
    rows: clusters.map((cluster) => [
      clusterName(cluster, wording),
      notation.number(cluster.members.length),
      hectaresWords(cluster.hectares, wording),
      modesWords(cluster.modes, wording),
      ...NODES.map((id) => nodeWords(cluster.nearest[id], wording)),
    ]),
  };
}

/** Each site outside the clusters, with how far it is from one and from a multimodal node. */
export function scatteredTable(
  { clusters, scattered }: DensityResult,
  sites: ClustersOutcome["sites"],
  wording: PageWording,
): WordTable {
  const { page, notation } = wording;
  const columns = ["name", "hectares", "large", "cluster", "node"] as const;
  return {
    head: columns.map((id) => page(`clusters.table.scattered.${id}`)),
    rows: scattered.flatMap(({ site: index, nearestCluster, nearestNode }) => {
      const site = sites[index];
      if (!site) return [];
      const cluster = clusters[(nearestCluster?.number ?? 0) - 1];
      return [
        [
          site.municipality === null ? site.name : `${site.name} (${site.municipality})`,
          siteHectares(site, wording),
          largeWords(site, wording),
          cluster && nearestCluster
            ? `${clusterName(cluster, wording)}, ${notation.distance(nearestCluster.distanceMeters)}`
            : "–",
          nodeWords(nearestNode, wording),
        ],
      ];
    }),
  };
}

/** Each possible hub, with how far its sites are. */
export function hubTable({ hubs }: HubsResult, wording: PageWording): WordTable {
  const { page, notation } = wording;
  const columns = ["name", "members", "hectares", "mean", "farthest", "place"] as const;
  return {
    head: columns.map((id) => page(`clusters.table.hubs.${id}`)),
    rows: hubs.map((hub) => [
      hubName(hub, wording),
      notation.number(hub.members.length),
      hectaresWords(hub.hectares, wording),
      notation.distance(hub.meanMeters),
      notation.distance(hub.farthestMeters),
      hub.center.map((degrees) => degrees.toFixed(5)).join(","),
    ]),
  };
}

/** Each hexagon, by the longitude and latitude of its middle. */
export function hexagonTable({ hexagons }: HexagonsResult, wording: PageWording): WordTable {
  const columns = ["name", "members", "hectares"] as const;
  return {
    head: columns.map((id) => wording.page(`clusters.table.hexagons.${id}`)),
    rows: hexagons.map(({ id, members, hectares }) => [
      id,
      wording.notation.number(members.length),
      hectaresWords(hectares, wording),
    ]),
  };
}

function largeWords({ isLargeScale }: ClusterSite, { page }: PageWording): string {
  if (isLargeScale === null) return page("clusters.table.largeUnknown");
  return page(isLargeScale ? "clusters.table.large" : "clusters.table.notLarge");
}
