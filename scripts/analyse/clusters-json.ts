import type { Geometry, Position } from "geojson";
import type {
  Cluster,
  ClusterSite,
  ClustersOutcome,
  DensityPicture,
  Hectares,
  ModeShares,
  NearestNode,
  NodeKind,
} from "../../src/analyses/clusters/result.ts";
import { formatFeatureRef } from "../../src/core/feature-ref.ts";
import type { ClustersExport } from "../../src/formats/format.ts";
import { layerCredits } from "../../src/formats/layer-credits.ts";
import { amountNumber, degreesNumber } from "./rounded.ts";

/**
 * Clusters as one object; sites go by their id. Unknown is null, never 0; a distance to nothing is null. What depends
 * on what is not known has a low and a high.
 */
export function clustersJson({ outcome, sources }: ClustersExport): string {
  const { analysis, version, parameters, data, method, sites, warnings } = outcome;
  const whole = {
    analysis,
    version,
    parameters,
    data: layerCredits({ data, sites: [] }, sources),
    method,
    results: { isScreening: true, ...resultJson(outcome), sites: sites.map(siteJson) },
    warnings,
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

function resultJson({ result, sites }: ClustersOutcome) {
  if (result.method === "density") {
    const { neighbourMeters, kneeMeters, comparison } = result;
    return {
      ...pictureJson(result, sites),
      neighbourMeters: Array.from(neighbourMeters, amountNumber),
      kneeMeters: kneeMeters === null ? null : amountNumber(kneeMeters),
      comparison: comparison && {
        compare: comparison.compare,
        changes: comparison.changes,
        sites: comparison.sites.map(siteJson),
        ...pictureJson(comparison, comparison.sites),
      },
    };
  }
  if (result.method === "k-means") {
    const { hubs, meanMeters, isUnweighted } = result;
    return {
      isUnweighted,
      meanMeters: meanMeters === null ? null : amountNumber(meanMeters),
      hubs: hubs.map(({ members, memberMeters, hectares, center, nearest, ...hub }) => ({
        ...hub,
        ...centerJson(center),
        hectares: hectaresJson(hectares),
        meanMeters: amountNumber(hub.meanMeters),
        farthestMeters: amountNumber(hub.farthestMeters),
        members: idsOf(members, sites),
        memberMeters: memberMeters.map(amountNumber),
        nearest: nearestJson(nearest),
      })),
    };
  }
  return {
    hexagons: result.hexagons.map(({ id, polygon, areaHectares, hectares, members }) => ({
      id,
      polygon: rounded(polygon),
      areaHectares: amountNumber(areaHectares),
      hectares: hectaresJson(hectares),
      members: idsOf(members, sites),
    })),
  };
}

function pictureJson(picture: DensityPicture, sites: readonly ClusterSite[]) {
  const { clusters, scattered, roles, clusterOf, shares, largeScaleShares } = picture;
  return {
    clusters: clusters.map((cluster) => clusterJson(cluster, sites)),
    scattered: scattered.map(({ site, nearestCluster, nearestNode }) => ({
      site: sites[site]?.id,
      hectares: sites[site]?.hectares ?? null,
      isLargeScale: sites[site]?.isLargeScale ?? null,
      nearestCluster: nearestCluster && {
        number: nearestCluster.number,
        distanceMeters: amountNumber(nearestCluster.distanceMeters),
      },
      nearestNode: nodeJson(nearestNode),
    })),
    roles: Object.fromEntries(
      sites.map(({ id }, index) => [id, { role: roles[index], cluster: clusterOf[index] || null }]),
    ),
    shares: sharesJson(shares),
    largeScaleShares: sharesJson(largeScaleShares),
  };
}

function clusterJson(cluster: Cluster, sites: readonly ClusterSite[]) {
  const { members, center, convexHull, concaveHull, nearest, hectares, listedHectares, ...rest } = cluster;
  return {
    ...rest,
    ...centerJson(center),
    hectares: hectaresJson(hectares),
    listedHectares: hectaresJson(listedHectares),
    members: idsOf(members, sites),
    nearest: nearestJson(nearest),
    convexHull: convexHull && rounded(convexHull),
    concaveHull: concaveHull && rounded(concaveHull),
  };
}

function sharesJson({ atLeast, ...shares }: ModeShares) {
  return {
    sites: shares.sites,
    hectares: hectaresJson(shares.hectares),
    clustered: hectaresJson(shares.clustered),
    scattered: hectaresJson(shares.scattered),
    withoutPlace: hectaresJson(shares.withoutPlace),
    atLeast: atLeast.map(({ modes, low, high }) => ({
      modes,
      low: amountNumber(low),
      high: amountNumber(high),
    })),
  };
}

function siteJson({ feature, center, ...site }: ClusterSite) {
  return {
    ...site,
    feature: formatFeatureRef(feature),
    ...(center ? centerJson(center) : { lon: null, lat: null }),
  };
}

function nearestJson(nearest: Readonly<Record<NodeKind, NearestNode>>) {
  return Object.fromEntries(Object.entries(nearest).map(([kind, node]) => [kind, nodeJson(node)]));
}

function nodeJson({ asset, distanceMeters, atLeastMeters, doubt }: NearestNode) {
  return {
    asset,
    distanceMeters: amountNumber(distanceMeters),
    atLeastMeters: atLeastMeters === null ? null : amountNumber(atLeastMeters),
    doubt,
  };
}

function hectaresJson({ known, unknownCount }: Hectares) {
  return { known: amountNumber(known), unknownCount };
}

function idsOf(members: readonly number[], sites: readonly ClusterSite[]): readonly (string | undefined)[] {
  return members.map((member) => sites[member]?.id);
}

function centerJson([longitude, latitude]: readonly [number, number]) {
  return { lon: degreesNumber(longitude), lat: degreesNumber(latitude) };
}

function rounded(geometry: Extract<Geometry, { type: "Polygon" | "MultiPolygon" }>) {
  const ring = (positions: readonly Position[]) => positions.map((position) => position.map(degreesNumber));
  return geometry.type === "Polygon"
    ? { type: geometry.type, coordinates: geometry.coordinates.map(ring) }
    : { type: geometry.type, coordinates: geometry.coordinates.map((polygon) => polygon.map(ring)) };
}
