import type { Feature, Geometry } from "geojson";
import type {
  Cluster,
  ClusterSite,
  ComparedPicture,
  DensityResult,
  Hectares,
  HexagonsResult,
  HubsResult,
  NearestNode,
  NodeKind,
} from "../analyses/clusters/result.ts";
import { clusterName, hubName, NODES } from "./clusters-words.ts";
import type { ClustersExport } from "./format.ts";
import { attributionOf, layerCredits } from "./layer-credits.ts";

type Value = string | number | boolean | null;
type Properties = Record<string, Value>;
type Written = Feature<Geometry | null, Properties>;

const DEGREES_DIGITS = 6;

/**
 * The hull of every cluster, every site with its part in it, hubs, hexagons, and a line to whatever lies nearest. Keys
 * and values are codes; names are in the language of the export. Every feature says its method; the whole account is
 * in the member `knooppunt`, which GIS programs pass over. Null is unknown, and never zero.
 */
export function writeClusterFeatures(content: ClustersExport): string {
  const { outcome, sources } = content;
  const credits = layerCredits({ data: outcome.data, sites: [] }, sources);
  const collection = {
    type: "FeatureCollection",
    attribution: attributionOf(credits),
    knooppunt: {
      analysis: outcome.analysis,
      version: outcome.version,
      method: outcome.method,
      parameters: outcome.parameters,
      data: credits,
      warnings: outcome.warnings,
    },
    features: featuresOf(content).map((feature) => ({
      ...feature,
      properties: { ...feature.properties, method: outcome.method },
    })),
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function featuresOf(content: ClustersExport): Written[] {
  const { result } = content.outcome;
  switch (result.method) {
    case "density":
      return densityFeatures(result, content);
    case "k-means":
      return hubFeatures(result, content);
    case "hexagons":
      return hexagonFeatures(result, content);
  }
}

function densityFeatures(result: DensityResult, { outcome, wording }: ClustersExport): Written[] {
  const { clusters, scattered, roles, clusterOf, comparison } = result;
  const listed = new Set(clusters.map(({ number }) => number));
  const sites = outcome.sites.flatMap((site, index): Written[] => {
    const number = clusterOf[index] ?? 0;
    if (!site.isListed && !listed.has(number)) return [];
    return [siteFeature(site, { density_role: roles[index] ?? null, cluster: number > 0 ? number : null })];
  });
  const alone = scattered.flatMap(({ site, nearestNode, nearestCluster }): Written[] => {
    const id = outcome.sites[site]?.id ?? null;
    const toCluster = nearestCluster
      ? [
          line(nearestCluster.line, {
            role: "to-cluster",
            id,
            cluster: nearestCluster.number,
            distance_m: rounded(nearestCluster.distanceMeters, 1),
          }),
        ]
      : [];
    return [...toCluster, ...nodeLine(id, "terminal", nearestNode)];
  });
  return [
    ...clusters.map((cluster) => clusterFeature(cluster, clusterName(cluster, wording))),
    ...sites,
    ...clusters.flatMap(({ id, nearest }) => nodeLines(id, nearest)),
    ...alone,
    ...(comparison ? comparedFeatures(comparison, wording) : []),
  ];
}

/** The compared clusters, and who is otherwise in them, where it lies. */
function comparedFeatures({ clusters, sites, changes }: ComparedPicture, wording: ClustersExport["wording"]) {
  const siteOf = new Map(sites.map((site) => [site.id, site] as const));
  return [
    ...clusters.map((cluster) => clusterFeature(cluster, clusterName(cluster, wording), "compared-cluster")),
    ...changes.map(({ id, name, from, to, fromCluster, toCluster }): Written => {
      const center = siteOf.get(id)?.center ?? null;
      return {
        type: "Feature",
        geometry: center && { type: "Point", coordinates: center.map(degrees) },
        properties: {
          role: "change",
          id,
          name,
          from,
          to,
          from_cluster: fromCluster || null,
          to_cluster: toCluster || null,
        },
      };
    }),
  ];
}

function clusterFeature(cluster: Cluster, name: string, role = "cluster"): Written {
  const { concaveHull, convexHull } = cluster;
  const hull = concaveHull ?? convexHull;
  return {
    type: "Feature",
    geometry: hull,
    properties: {
      role,
      id: cluster.id,
      number: cluster.number,
      name,
      hull: concaveHull ? "concave" : convexHull ? "convex" : null,
      sites: cluster.members.length,
      ...hectareProperties(cluster.hectares),
      large_scale_sites: cluster.largeScaleCount,
      ...Object.fromEntries(
        Object.entries(cluster.modes).map(([mode, reached]) => [`reaches_${mode}`, reached]),
      ),
      modes_low: cluster.modeCount.low,
      modes_high: cluster.modeCount.high,
      may_continue: cluster.mayContinue,
      ...nodeProperties(cluster.nearest),
    },
  };
}

function hubFeatures({ hubs }: HubsResult, { outcome, wording }: ClustersExport): Written[] {
  return hubs.flatMap((hub): Written[] => [
    {
      type: "Feature",
      geometry: { type: "Point", coordinates: hub.center.map(degrees) },
      properties: {
        role: "hub",
        number: hub.number,
        name: hubName(hub, wording),
        sites: hub.members.length,
        ...hectareProperties(hub.hectares),
        mean_distance_m: rounded(hub.meanMeters, 1),
        farthest_distance_m: rounded(hub.farthestMeters, 1),
        ...nodeProperties(hub.nearest),
      },
    },
    ...hub.members.flatMap((member, at) =>
      membersOf([member], outcome.sites, {
        hub: hub.number,
        distance_m: rounded(hub.memberMeters[at] ?? null, 1),
      }),
    ),
    ...nodeLines(String(hub.number), hub.nearest),
  ]);
}

function hexagonFeatures({ hexagons }: HexagonsResult, { outcome }: ClustersExport): Written[] {
  return hexagons.flatMap(({ id, polygon, areaHectares, hectares, members }): Written[] => [
    {
      type: "Feature",
      geometry: polygon,
      properties: {
        role: "hexagon",
        id,
        area_hectares: rounded(areaHectares, 1),
        sites: members.length,
        ...hectareProperties(hectares),
      },
    },
    ...membersOf(members, outcome.sites, { hexagon: id }),
  ]);
}

function membersOf(members: readonly number[], sites: readonly ClusterSite[], own: Properties): Written[] {
  return members.flatMap((member): Written[] => {
    const site = sites[member];
    return site ? [siteFeature(site, own)] : [];
  });
}

function siteFeature(site: ClusterSite, own: Properties): Written {
  return {
    type: "Feature",
    geometry: site.center && { type: "Point", coordinates: site.center.map(degrees) },
    properties: {
      role: "site",
      id: site.id,
      name: site.name,
      kind: site.kind,
      status: site.status,
      municipality: site.municipality,
      hectares: rounded(site.hectares, 2),
      is_large_scale: site.isLargeScale,
      measured_from: site.place,
      in_region: site.isListed,
      ...own,
    },
  };
}

function nodeProperties(nearest: Readonly<Record<NodeKind, NearestNode>>): Properties {
  return Object.fromEntries(
    NODES.flatMap((kind): [string, Value][] => {
      const { asset, distanceMeters, atLeastMeters, doubt } = nearest[kind];
      const key = kind.replaceAll("-", "_");
      return [
        [key, asset && `${asset.layer}/${asset.featureId}`],
        [`${key}_name`, asset?.name_nl ?? null],
        [`${key}_distance_m`, rounded(distanceMeters, 1)],
        [`${key}_at_least_m`, rounded(atLeastMeters, 1)],
        [`${key}_doubt`, doubt === "none" ? null : doubt],
      ];
    }),
  );
}

function nodeLines(id: string, nearest: Readonly<Record<NodeKind, NearestNode>>): Written[] {
  return NODES.flatMap((kind) => nodeLine(id, kind, nearest[kind]));
}

function nodeLine(id: string | null, kind: NodeKind, node: NearestNode): Written[] {
  const { asset, line: ends, distanceMeters } = node;
  if (!asset || !ends) return [];
  return [
    line(ends, {
      role: `to-${kind}`,
      id,
      object: `${asset.layer}/${asset.featureId}`,
      object_name: asset.name_nl,
      object_status: asset.status,
      distance_m: rounded(distanceMeters, 1),
      source: asset.source,
      source_date: asset.sourceDate,
    }),
  ];
}

function line(ends: NonNullable<NearestNode["line"]>, properties: Properties): Written {
  return {
    type: "Feature",
    geometry: { type: "LineString", coordinates: ends.map((end) => end.map(degrees)) },
    properties,
  };
}

function hectareProperties({ known, unknownCount }: Hectares): Properties {
  return {
    hectares: known === 0 && unknownCount > 0 ? null : rounded(known, 2),
    hectares_unknown_sites: unknownCount,
  };
}

/** Null for what is unknown or has no end. */
function rounded(value: number | null, digits: number): number | null {
  return value === null || !Number.isFinite(value) ? null : Number(value.toFixed(digits)) + 0;
}

function degrees(value: number): number {
  return Number(value.toFixed(DEGREES_DIGITS));
}
