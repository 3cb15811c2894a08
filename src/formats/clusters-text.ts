import type {
  Cluster,
  ClusterSite,
  ClustersOutcome,
  DensityResult,
  HexagonsResult,
  HubsResult,
  NearestNode,
  NodeKind,
} from "../analyses/clusters/result.ts";
import { comparisonBlocks } from "./clusters-comparison.ts";
import { clusterSettingLines } from "./clusters-settings.ts";
import { shareLines } from "./clusters-shares.ts";
import {
  clusterName,
  clustersWarning,
  emptyWords,
  hectaresWords,
  hubName,
  modesWords,
  NODES,
  nodeWords,
  siteHectares,
} from "./clusters-words.ts";
import { creditLines } from "./credit-lines.ts";
import type { ClustersExport, PageWording } from "./format.ts";
import { item, joinBlocks } from "./outcome-lines.ts";

/** What a person pastes into a letter: what was found, what lies apart, and the notes that go with it. */
export function writeClustersText(content: ClustersExport): string {
  const { page } = content.wording;
  return joinBlocks([
    [page("clusters.export.title"), page("clusters.screening")],
    ...resultBlocks(content),
    ...clusterNotes(content),
  ]);
}

/** What holds for all of it, in blocks: warnings, settings, method, sources. */
export function clusterNotes(content: ClustersExport): string[][] {
  const { outcome, sources, wording } = content;
  const { translate, page } = wording;
  const warnings = outcome.warnings.map((warning) => item(clustersWarning(warning, wording)));
  return [
    warnings.length > 0 ? [translate("formats.text.warnings"), ...warnings] : [],
    [page("clusters.export.settings"), ...clusterSettingLines(content).map(item)],
    [`${translate("formats.text.method")}: ${page("clusters.from.method")}`, page("clusters.screening")],
    [translate("formats.text.sources"), ...creditLines(outcome.data, sources, wording).map(item)],
  ];
}

function resultBlocks({ outcome, wording }: ClustersExport): string[][] {
  const { result, sites } = outcome;
  switch (result.method) {
    case "density":
      return densityBlocks(result, outcome, wording);
    case "k-means":
      return result.hubs.length === 0 ? [[emptyWords(outcome, wording)]] : hubBlocks(result, sites, wording);
    case "hexagons":
      return [
        result.hexagons.length === 0 ? [emptyWords(outcome, wording)] : hexagonLines(result, sites, wording),
      ];
  }
}

function densityBlocks(result: DensityResult, outcome: ClustersOutcome, wording: PageWording): string[][] {
  const { page } = wording;
  const { sites } = outcome;
  const { clusters, scattered, shares, largeScaleShares, comparison } = result;
  const alone = scattered.map(({ site, nearestCluster, nearestNode }) => {
    const nearest = nearestCluster && clusters.find(({ number }) => number === nearestCluster.number);
    const facts = [
      siteLine(sites[site], wording),
      nearest && nearestCluster
        ? page("clusters.scattered.toCluster", {
            name: clusterName(nearest, wording),
            distance: wording.notation.distance(nearestCluster.distanceMeters),
          })
        : "",
      page("clusters.scattered.toNode", { node: nodeWords(nearestNode, wording) }),
    ];
    return item(facts.filter((fact) => fact !== "").join("; "));
  });
  return [
    clusters.length === 0 ? [emptyWords(outcome, wording)] : [],
    ...clusters.map((cluster) => clusterLines(cluster, sites, wording)),
    [page("clusters.scattered.title", { count: scattered.length }), ...alone],
    [page("clusters.shares.title"), ...shareLines(shares, wording).map(item)],
    [page("clusters.cli.largeShares"), ...shareLines(largeScaleShares, wording).map(item)],
    ...(comparison ? comparisonBlocks(result, comparison, wording) : []),
  ];
}

function clusterLines(cluster: Cluster, sites: readonly ClusterSite[], wording: PageWording): string[] {
  const { page } = wording;
  const count = page("clusters.list.sites", { count: cluster.members.length });
  return [
    `${clusterName(cluster, wording)}: ${hectaresWords(cluster.hectares, wording)}, ${count}`,
    item(page("clusters.list.modes", { modes: modesWords(cluster.modes, wording) })),
    ...nodeLines(cluster.nearest, wording),
    ...memberLines(cluster.members, sites, wording),
  ];
}

function hubBlocks(
  { hubs, meanMeters }: HubsResult,
  sites: readonly ClusterSite[],
  wording: PageWording,
): string[][] {
  const { page, notation } = wording;
  const mean =
    meanMeters === null ? [] : [page("clusters.hubs.overall", { distance: notation.distance(meanMeters) })];
  return [
    [page("clusters.hubs.note"), ...mean],
    ...hubs.map((hub) => [
      `${hubName(hub, wording)}: ${hectaresWords(hub.hectares, wording)}`,
      item(page("clusters.hubs.mean", { distance: notation.distance(hub.meanMeters) })),
      item(page("clusters.hubs.farthest", { distance: notation.distance(hub.farthestMeters) })),
      ...nodeLines(hub.nearest, wording),
      ...memberLines(hub.members, sites, wording),
    ]),
  ];
}

function hexagonLines(
  { hexagons }: HexagonsResult,
  sites: readonly ClusterSite[],
  wording: PageWording,
): string[] {
  return [
    wording.page("clusters.hexagons.note"),
    ...hexagons.map(({ hectares, members }, index) => {
      const names = members.map((member) => sites[member]?.name ?? "").join(", ");
      return item(`${index + 1}. ${hectaresWords(hectares, wording)}: ${names}`);
    }),
  ];
}

function nodeLines(nearest: Readonly<Record<NodeKind, NearestNode>>, wording: PageWording): string[] {
  return NODES.map((kind) =>
    item(`${wording.page(`clusters.nodes.${kind}`)}: ${nodeWords(nearest[kind], wording)}`),
  );
}

function memberLines(
  members: readonly number[],
  sites: readonly ClusterSite[],
  wording: PageWording,
): string[] {
  return members.map((member) => item(siteLine(sites[member], wording)));
}

/** `Marslanden (Zwolle): 120,5 ha`. */
function siteLine(site: ClusterSite | undefined, wording: PageWording): string {
  if (!site) return "";
  const where = site.municipality === null ? site.name : `${site.name} (${site.municipality})`;
  const beyond = site.isListed ? "" : `, ${wording.page("clusters.sites.beyond")}`;
  return `${where}: ${siteHectares(site, wording)}${beyond}`;
}
