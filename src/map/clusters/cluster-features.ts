import type { Feature, FeatureCollection, Geometry } from "geojson";
import type {
  Cluster,
  ClusterSite,
  ClustersOutcome,
  DensityResult,
  HexagonsResult,
  HubsResult,
} from "../../analyses/clusters/result.ts";
import type { LngLat } from "../../core/coordinates.ts";
import type { ClusterTarget } from "../../state/session.ts";

/** What a feature of the picture is. */
export type ClusterPart =
  | "hull"
  | "compared-hull"
  | "number"
  | "member"
  | "scattered"
  | "spoke"
  | "hub-member"
  | "hub"
  | "hexagon"
  | "hexagon-label";

interface ClusterProperties {
  /** What opens with it, by which it is lit up as well; "" for what does not open. */
  readonly id: ClusterTarget | "";
  readonly part: ClusterPart;
  /** What is written on it. */
  readonly label?: string;
  /** In the heart of its cluster, at its edge, or beyond the region. */
  readonly role?: "core" | "border" | "beyond";
  readonly isLargeScale?: boolean;
  /** From 0 to 1, of the hectares of the fullest hexagon; −1 when nobody states any. */
  readonly share?: number;
}

type Made = Feature<Geometry, ClusterProperties>;

/** Everything that an outcome draws, bottom to top within its part. `number` writes a whole number. */
export function clusterFeatures(
  { result, sites }: ClustersOutcome,
  number: (value: number) => string,
): FeatureCollection<Geometry, ClusterProperties> {
  const features = () => {
    switch (result.method) {
      case "density":
        return densityFeatures(result, sites, number);
      case "k-means":
        return hubFeatures(result, sites, number);
      case "hexagons":
        return hexagonFeatures(result, number);
    }
  };
  return { type: "FeatureCollection", features: features() };
}

function densityFeatures(
  { clusters, scattered, roles, clusterOf, comparison }: DensityResult,
  sites: readonly ClusterSite[],
  number: (value: number) => string,
): Made[] {
  const targets = new Map(clusters.map((cluster) => [cluster.number, targetOf(cluster)] as const));
  const members = sites.flatMap(({ center, isListed, isLargeScale }, index): Made[] => {
    const id = targets.get(clusterOf[index] ?? 0);
    if (!id || !center) return [];
    const role = !isListed ? "beyond" : roles[index] === "core" ? "core" : "border";
    return [point(center, { id, part: "member", role, isLargeScale: isLargeScale === true })];
  });
  const alone = scattered.flatMap(({ site }): Made[] => {
    const found = sites[site];
    if (!found?.center) return [];
    const { id, center, isLargeScale } = found;
    return [point(center, { id: `site/${id}`, part: "scattered", isLargeScale: isLargeScale === true })];
  });
  return [
    ...(comparison?.clusters ?? []).flatMap((cluster) => hull(cluster, { id: "", part: "compared-hull" })),
    ...clusters.flatMap((cluster) => hull(cluster, { id: targetOf(cluster), part: "hull" })),
    ...members,
    ...alone,
    ...clusters.map((cluster) =>
      point(cluster.center, { id: targetOf(cluster), part: "number", label: number(cluster.number) }),
    ),
  ];
}

function hubFeatures(
  { hubs }: HubsResult,
  sites: readonly ClusterSite[],
  number: (value: number) => string,
): Made[] {
  const ofHub = hubs.flatMap((hub) => {
    const id: ClusterTarget = `hub/${hub.number}`;
    return hub.members.flatMap((member): Made[] => {
      const center = sites[member]?.center;
      if (!center) return [];
      return [
        {
          type: "Feature",
          geometry: { type: "LineString", coordinates: [[...hub.center], [...center]] },
          properties: { id, part: "spoke" },
        },
        point(center, { id, part: "hub-member", role: "core" }),
      ];
    });
  });
  const marks = hubs.map((hub) =>
    point(hub.center, { id: `hub/${hub.number}`, part: "hub", label: number(hub.number) }),
  );
  return [...ofHub, ...marks];
}

/** A hexagon of which only part is known says so with a plus: what stands there is the least. */
function hexagonFeatures({ hexagons }: HexagonsResult, number: (value: number) => string): Made[] {
  const most = Math.max(0, ...hexagons.map(({ hectares }) => hectares.known));
  return hexagons.flatMap(({ id: name, polygon, hectares, members }): Made[] => {
    const id: ClusterTarget = `hexagon/${name}`;
    const isUnknown = hectares.unknownCount === members.length;
    const label = isUnknown ? "?" : `${number(hectares.known)}${hectares.unknownCount > 0 ? "+" : ""}`;
    const share = isUnknown || most === 0 ? -1 : hectares.known / most;
    return [
      { type: "Feature", geometry: polygon, properties: { id, part: "hexagon", share } },
      point(middleOf(polygon.coordinates[0] ?? []), { id, part: "hexagon-label", label }),
    ];
  });
}

function targetOf({ id }: Cluster): ClusterTarget {
  return `cluster/${id}`;
}

function hull({ concaveHull, convexHull }: Cluster, properties: ClusterProperties): Made[] {
  const geometry = concaveHull ?? convexHull;
  return geometry ? [{ type: "Feature", geometry, properties }] : [];
}

function point(center: LngLat, properties: ClusterProperties): Made {
  return { type: "Feature", geometry: { type: "Point", coordinates: [...center] }, properties };
}

/** Of a ring whose corners lie around it evenly; its last corner is its first again. */
function middleOf(ring: readonly (readonly number[])[]): LngLat {
  const corners = ring.slice(0, -1);
  const mean = (axis: number) =>
    corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / Math.max(1, corners.length);
  return [mean(0), mean(1)];
}
