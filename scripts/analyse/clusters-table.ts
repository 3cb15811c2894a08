import type { ClusterSite, ClustersOutcome, DensityResult } from "../../src/analyses/clusters/result.ts";
import { comparisonBlocks } from "../../src/formats/clusters-comparison.ts";
import { shareLines } from "../../src/formats/clusters-shares.ts";
import { clusterNotes } from "../../src/formats/clusters-text.ts";
import {
  clusterName,
  emptyWords,
  hectaresWords,
  hubName,
  modesWords,
  nodeWords,
  siteHectares,
} from "../../src/formats/clusters-words.ts";
import type { ClustersExport, PageWording } from "../../src/formats/format.ts";
import { item, joinBlocks } from "../../src/formats/outcome-lines.ts";
import { columns } from "../io/columns.ts";

/** For reading in a terminal: clusters and what they reach, what is scattered, the shares, and the notes. */
export function clustersTable(content: ClustersExport): string {
  return joinBlocks([...blocks(content), ...clusterNotes(content)]);
}

function blocks({ outcome, wording }: ClustersExport): string[][] {
  const { page, notation } = wording;
  const { result } = outcome;
  const count = (members: readonly number[]) => notation.number(members.length);
  if (result.method === "density") return densityBlocks(result, outcome, wording);
  const found = result.method === "k-means" ? result.hubs : result.hexagons;
  if (found.length === 0) return [[emptyWords(outcome, wording)]];
  if (result.method === "k-means") {
    const rows = result.hubs.map((hub) => [
      hubName(hub, wording),
      count(hub.members),
      hectaresWords(hub.hectares, wording),
      notation.distance(hub.meanMeters),
      notation.distance(hub.farthestMeters),
      hub.center.map((degrees) => degrees.toFixed(5)).join(","),
    ]);
    const ids = ["name", "members", "hectares", "mean", "farthest", "place"] as const;
    return [columns([ids.map((id) => page(`clusters.cli.hubColumns.${id}`)), ...rows])];
  }
  const rows = result.hexagons.map(({ id, members, hectares }) => [
    id,
    count(members),
    hectaresWords(hectares, wording),
  ]);
  const ids = ["name", "members", "hectares"] as const;
  return [columns([ids.map((id) => page(`clusters.cli.hexagonColumns.${id}`)), ...rows])];
}

function densityBlocks(result: DensityResult, outcome: ClustersOutcome, wording: PageWording): string[][] {
  const { page, notation } = wording;
  const { sites } = outcome;
  const { clusters, scattered, shares, largeScaleShares, kneeMeters, comparison } = result;
  const clusterIds = ["name", "members", "hectares", "modes", "terminal", "quay", "exit", "rail"] as const;
  const clusterRows = clusters.map((cluster) => [
    clusterName(cluster, wording),
    notation.number(cluster.members.length),
    hectaresWords(cluster.hectares, wording),
    modesWords(cluster.modes, wording),
    nodeWords(cluster.nearest.terminal, wording),
    nodeWords(cluster.nearest.quay, wording),
    nodeWords(cluster.nearest["road-exit"], wording),
    nodeWords(cluster.nearest["rail-access"], wording),
  ]);
  const scatteredIds = ["name", "hectares", "large", "cluster", "node"] as const;
  const scatteredRows = scattered.flatMap(({ site: index, nearestCluster, nearestNode }) => {
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
  });
  return [
    clusterRows.length > 0
      ? columns([clusterIds.map((id) => page(`clusters.cli.columns.${id}`)), ...clusterRows])
      : [emptyWords(outcome, wording)],
    scatteredRows.length > 0
      ? columns([scatteredIds.map((id) => page(`clusters.cli.scatteredColumns.${id}`)), ...scatteredRows])
      : [],
    [page("clusters.shares.title"), ...shareLines(shares, wording).map(item)],
    [page("clusters.cli.largeShares"), ...shareLines(largeScaleShares, wording).map(item)],
    kneeMeters === null ? [] : [page("clusters.cli.knee", { distance: notation.distance(kneeMeters) })],
    ...(comparison ? comparisonBlocks(result, comparison, wording) : []),
  ];
}

function largeWords({ isLargeScale }: ClusterSite, { page }: PageWording): string {
  if (isLargeScale === null) return page("clusters.cli.largeUnknown");
  return page(isLargeScale ? "clusters.cli.large" : "clusters.cli.notLarge");
}
