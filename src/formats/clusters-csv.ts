import type {
  Cluster,
  ClusterSite,
  ClustersOutcome,
  ComparedPicture,
  DensityResult,
  Hectares,
  HexagonsResult,
  HubsResult,
  ModeShares,
  NearestNode,
  NodeKind,
} from "../analyses/clusters/result.ts";
import { changeWords } from "./clusters-comparison.ts";
import { clusterSettingLines } from "./clusters-settings.ts";
import { clusterName, clustersWarning, comparisonWords, hubName, NODES } from "./clusters-words.ts";
import type { ClustersExport } from "./format.ts";
import { type Cell, creditRows, type RecordRow, writeRecordTable } from "./record-table.ts";
import { assetName } from "./suitability-words.ts";

/** Columns of the table, in order; headings are `clusters.export.columns.<id>`. */
const COLUMNS = [
  "record",
  "number",
  "id",
  "name",
  "municipality",
  "kind",
  "status",
  "role",
  "lon",
  "lat",
  "hectares",
  "unknownCount",
  "sites",
  "largeScale",
  "modesLow",
  "modesHigh",
  "nodeKind",
  "object",
  "objectName",
  "distanceMeters",
  "atLeastMeters",
  "doubt",
  "remark",
  "source",
  "sourceDate",
  "publisher",
  "licence",
  "sourceUrl",
  "method",
] as const;

type Row = RecordRow<(typeof COLUMNS)[number]>;

/**
 * A row for everything that was found, for what lies nearest to it, and for every site with its part in it; the last
 * rows are settings, warnings and sources. The method is on every row: rows stay true when they are sorted or copied
 * elsewhere. An empty cell is unknown, and never zero.
 */
export function writeClustersTable(content: ClustersExport): string {
  const { outcome, sources, wording } = content;
  const { page, language } = wording;
  const rows: Row[] = [
    ...resultRows(content),
    ...clusterSettingLines(content).map((remark) => ({ record: "setting", remark })),
    ...outcome.warnings.map((warning) => ({ record: "warning", remark: clustersWarning(warning, wording) })),
    ...creditRows(outcome.data, sources, wording),
  ];
  return writeRecordTable({
    columns: COLUMNS,
    rows,
    always: { method: page("clusters.from.method") },
    heading: (column) => page(`clusters.export.columns.${column}`),
    recordName: (record) => page(`clusters.export.records.${record}`),
    language,
  });
}

function resultRows({ outcome, wording }: ClustersExport): Row[] {
  switch (outcome.result.method) {
    case "density":
      return densityRows(outcome.result, outcome.sites, wording);
    case "k-means":
      return hubRows(outcome.result, outcome.sites, wording);
    case "hexagons":
      return hexagonRows(outcome.result, outcome.sites, wording);
  }
}

type Sites = ClustersOutcome["sites"];
type Wording = ClustersExport["wording"];

function densityRows(result: DensityResult, sites: Sites, wording: Wording): Row[] {
  const { clusters, scattered, roles, clusterOf, comparison } = result;
  const numbered = new Map(clusters.map((cluster) => [cluster.number, cluster] as const));
  const alone = new Map(scattered.map((one) => [one.site, one] as const));
  return [
    ...clusters.flatMap((cluster) => clusterRows(cluster, wording)),
    ...sites.flatMap((site, index): Row[] => {
      const role = roles[index] ?? "without-place";
      const cluster = numbered.get(clusterOf[index] ?? 0);
      if (!site.isListed && !cluster) return [];
      const { nearestNode, nearestCluster } = alone.get(index) ?? {};
      const own: Row = {
        ...siteCells(site, wording),
        role: wording.page(`clusters.roles.${role}`),
        number: whole(cluster?.number ?? null),
      };
      const toCluster = nearestCluster && numbered.get(nearestCluster.number);
      return [
        { record: "site", ...own },
        ...(nearestCluster && toCluster
          ? [
              {
                record: "nearest",
                ...own,
                nodeKind: wording.page("clusters.nodes.cluster"),
                objectName: clusterName(toCluster, wording),
                distanceMeters: { value: nearestCluster.distanceMeters, digits: 1 },
              },
            ]
          : []),
        ...(nearestNode
          ? [{ record: "nearest", ...own, ...nodeCells("terminal", nearestNode, wording) }]
          : []),
      ];
    }),
    ...shareRows(result.shares, "shares", wording),
    ...shareRows(result.largeScaleShares, "largeScaleShares", wording),
    ...(comparison ? comparedRows(result, comparison, wording) : []),
  ];
}

/** The compared clusters without what is nearest to them: that is told of those that were asked for. */
function comparedRows(asked: DensityResult, compared: ComparedPicture, wording: Wording): Row[] {
  const { compare, clusters, shares, largeScaleShares, changes } = compared;
  const what = comparisonWords(compare, wording);
  return [
    ...clusters.map(
      (cluster): Row => ({
        record: "comparedCluster",
        ...clusterCells(cluster, wording),
        remark: what,
      }),
    ),
    ...shareRows(shares, "comparedShares", wording),
    ...shareRows(largeScaleShares, "comparedLargeScaleShares", wording),
    ...changes.map(
      (change): Row => ({
        record: "change",
        id: change.id,
        name: change.name,
        remark: changeWords(change, asked, compared, wording),
      }),
    ),
  ];
}

function clusterRows(cluster: Cluster, wording: Wording): Row[] {
  const own = clusterCells(cluster, wording);
  return [{ record: "cluster", ...own }, ...nodeRows(own, cluster.nearest, wording)];
}

function clusterCells(cluster: Cluster, wording: Wording): Row {
  return {
    number: whole(cluster.number),
    id: cluster.id,
    name: clusterName(cluster, wording),
    ...placeCells(cluster.center),
    ...hectareCells(cluster.hectares),
    sites: whole(cluster.members.length),
    largeScale: whole(cluster.largeScaleCount),
    modesLow: whole(cluster.modeCount.low),
    modesHigh: whole(cluster.modeCount.high),
  };
}

function hubRows({ hubs }: HubsResult, sites: Sites, wording: Wording): Row[] {
  return hubs.flatMap((hub) => {
    const own: Row = {
      number: whole(hub.number),
      name: hubName(hub, wording),
      ...placeCells(hub.center),
      ...hectareCells(hub.hectares),
      sites: whole(hub.members.length),
    };
    const mean = wording.page("clusters.hubs.mean", { distance: wording.notation.distance(hub.meanMeters) });
    return [
      { record: "hub", ...own, distanceMeters: { value: hub.farthestMeters, digits: 1 }, remark: mean },
      ...nodeRows(own, hub.nearest, wording),
      ...memberRows(hub.members, sites, hub.number, wording).map((row, member) => ({
        ...row,
        distanceMeters: { value: hub.memberMeters[member] ?? null, digits: 1 },
      })),
    ];
  });
}

function hexagonRows({ hexagons }: HexagonsResult, sites: Sites, wording: Wording): Row[] {
  return hexagons.flatMap(({ id, hectares, members }, index) => [
    {
      record: "hexagon",
      number: whole(index + 1),
      id,
      ...hectareCells(hectares),
      sites: whole(members.length),
    },
    ...memberRows(members, sites, index + 1, wording),
  ]);
}

function memberRows(members: readonly number[], sites: Sites, number: number, wording: Wording): Row[] {
  return members.flatMap((member): Row[] => {
    const site = sites[member];
    return site ? [{ record: "site", ...siteCells(site, wording), number: whole(number) }] : [];
  });
}

function nodeRows(own: Row, nearest: Readonly<Record<NodeKind, NearestNode>>, wording: Wording): Row[] {
  return NODES.map((kind) => ({
    record: "nearest",
    ...own,
    ...nodeCells(kind, nearest[kind], wording),
  }));
}

function nodeCells(kind: NodeKind, node: NearestNode, wording: Wording): Row {
  const { asset, distanceMeters, atLeastMeters, doubt } = node;
  return {
    nodeKind: wording.page(`clusters.nodes.${kind}`),
    object: asset && `${asset.layer}/${asset.featureId}`,
    objectName: asset && assetName(asset, wording),
    distanceMeters: { value: distanceMeters, digits: 1 },
    atLeastMeters: { value: atLeastMeters, digits: 1 },
    doubt: doubt === "none" ? null : wording.page(`suitability.doubts.${doubt}`),
    source: asset?.source ?? null,
    sourceDate: asset?.sourceDate ?? null,
  };
}

function shareRows(shares: ModeShares, record: string, { page }: Wording): Row[] {
  const part = (name: string, hectares: Hectares): Row => ({
    record,
    remark: page(`clusters.shares.${name}`),
    ...hectareCells(hectares),
  });
  return [
    part("all", shares.hectares),
    part("clustered", shares.clustered),
    part("scattered", shares.scattered),
    part("withoutPlace", shares.withoutPlace),
    ...shares.atLeast.flatMap(({ modes, low, high }): Row[] => [
      {
        record,
        remark: page("clusters.shares.atLeastModes", { count: modes }),
        hectares: { value: low, digits: 2 },
      },
      {
        record,
        remark: page("clusters.shares.atMostModes", { count: modes }),
        hectares: { value: high, digits: 2 },
      },
    ]),
  ];
}

function siteCells(site: ClusterSite, { page, translate }: Wording): Row {
  return {
    id: site.id,
    name: site.name,
    municipality: site.municipality,
    kind: translate(`kinds.${site.kind}`),
    status: translate(`statuses.${site.status}`),
    ...placeCells(site.center),
    hectares: { value: site.hectares, digits: 2 },
    largeScale:
      site.isLargeScale === null ? null : page(`clusters.export.${site.isLargeScale ? "yes" : "no"}`),
    remark: site.isListed ? null : page("clusters.sites.beyond"),
  };
}

function placeCells(center: Cluster["center"] | null): Row {
  return {
    lon: { value: center?.[0] ?? null, digits: 6 },
    lat: { value: center?.[1] ?? null, digits: 6 },
  };
}

/** Nothing known is an empty cell. */
function hectareCells({ known, unknownCount }: Hectares): Row {
  const value = known === 0 && unknownCount > 0 ? null : known;
  return { hectares: { value, digits: 2 }, unknownCount: whole(unknownCount) };
}

function whole(value: number | null): Cell {
  return { value, digits: 0 };
}
