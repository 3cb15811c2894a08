import type { MultiPolygon, Polygon } from "geojson";
import type { LngLat } from "../../core/coordinates.ts";
import type { FeatureRef } from "../../core/feature-ref.ts";
import type { Mode } from "../../layers/layer.ts";
import type { Asset, Doubt } from "../suitability/measured.ts";
import type { ClusterComparison, ClustersParameters } from "./question.ts";

/** Hectares that sources state, and of how many sites they do not: unknown is not zero. */
export interface Hectares {
  readonly known: number;
  readonly unknownCount: number;
}

/**
 * Its part in the density: in the heart of a cluster, at its edge, scattered, or without a place, so that nothing can
 * be said.
 */
export const SITE_ROLES = ["core", "border", "scattered", "without-place"] as const;
export type SiteRole = (typeof SITE_ROLES)[number];

/** One site that takes part. */
export interface ClusterSite {
  /** `business-parks/marslanden-zwolle`. */
  readonly id: string;
  readonly feature: FeatureRef;
  readonly name: string;
  readonly kind: string;
  readonly status: string;
  readonly municipality: string | null;
  readonly hectares: number | null;
  /** Null when its hectares are unknown. */
  readonly isLargeScale: boolean | null;
  /** A park without an outline is measured from its point, or from the edge of the area that it shares with others. */
  readonly place: "point" | "area" | "shared-area" | "none";
  readonly center: LngLat | null;
  readonly precisionMeters: number | null;
  /** False for a site beyond the region that takes part because clusters are not cut. */
  readonly isListed: boolean;
}

/** Straight line over the ellipsoid, edge to edge, to the nearest thing that counts; `asset` null when none does. */
export interface NearestNode {
  readonly asset: Asset | null;
  /** Infinite when there is none. */
  readonly distanceMeters: number;
  /**
   * Least that it can be: what may count lies nearer, or the layer is not complete so far out. Without an asset that
   * far around surely none lies; null when not even that is known.
   */
  readonly atLeastMeters: number | null;
  readonly doubt: Doubt;
  /** From and to, to draw; null without an asset or when it is inside. */
  readonly line: readonly [LngLat, LngLat] | null;
}

/** What the nearest of is looked for. */
export const NODE_KINDS = ["terminal", "quay", "road-exit", "rail-access"] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** Whether a mode is reached: `maybe` when that of a nearer thing is unknown, or the data end before the distance. */
export type ReachedModes = Readonly<Record<Mode, "yes" | "maybe" | "no">>;

/** Sites that lie close together. */
export interface Cluster {
  /** That of its largest member: the same as long as that one is. */
  readonly id: string;
  /** From 1, by hectares of all its members, then by id. */
  readonly number: number;
  /** The biggest place in it or near it; null without data of places. */
  readonly place: { readonly id: string; readonly name_nl: string; readonly name_en: string | null } | null;
  /** Positions in `sites`, the largest first; also those beyond the region. */
  readonly members: readonly number[];
  /** Of all members. */
  readonly hectares: Hectares;
  /** Of the members that belong to the region. */
  readonly listedHectares: Hectares;
  readonly largeScaleCount: number;
  /** Around all edges; null when these lie on one line. */
  readonly convexHull: Polygon | null;
  /** Follows the edges closer; null when it says no more than the convex one. */
  readonly concaveHull: Polygon | MultiPolygon | null;
  /** Middle of its members by their hectares; for a label or a camera. */
  readonly center: LngLat;
  readonly modes: ReachedModes;
  /** How many modes are reached surely, and at most. */
  readonly modeCount: { readonly low: number; readonly high: number };
  readonly nearest: Readonly<Record<NodeKind, NearestNode>>;
  /** True when the data end within the radius of a member: it may go on beyond. Null when nobody can say. */
  readonly mayContinue: boolean | null;
}

/** A site outside every cluster. */
export interface ScatteredSite {
  /** Position in `sites`. */
  readonly site: number;
  readonly nearestCluster: {
    readonly number: number;
    readonly distanceMeters: number;
    readonly line: readonly [LngLat, LngLat];
  } | null;
  /** Nearest terminal of any kind. */
  readonly nearestNode: NearestNode;
}

/** Hectares in clusters that reach at least one, two and three modes; `high` counts the modes that may be reached. */
export interface ModeShares {
  readonly sites: number;
  /** Of all sites that were counted: clustered, scattered and without a place. */
  readonly hectares: Hectares;
  readonly clustered: Hectares;
  readonly scattered: Hectares;
  readonly withoutPlace: Hectares;
  /** Hectares, in the order one, two, three modes. */
  readonly atLeast: readonly { readonly modes: 1 | 2 | 3; readonly low: number; readonly high: number }[];
}

/** What the density comes to. */
export interface DensityPicture {
  /** Those with a member in the region, and those that are the nearest of one of its scattered sites. */
  readonly clusters: readonly Cluster[];
  /** Only those of the region: large-scale first, then by hectares, unknown last, then by id. */
  readonly scattered: readonly ScatteredSite[];
  /** By position in `sites`. */
  readonly roles: readonly SiteRole[];
  /** Number of the cluster by position in `sites`; 0 for none, or for one that is not listed. */
  readonly clusterOf: readonly number[];
  /** Of the sites of the region. */
  readonly shares: ModeShares;
  /** Of those among them that are large-scale; who may be, because its hectares are unknown, is left out. */
  readonly largeScaleShares: ModeShares;
}

/** What a listed site is in the asked picture and in the compared one; clusters by their number, 0 for none. */
export interface SiteChange {
  readonly id: string;
  readonly name: string;
  readonly from: SiteRole | "absent";
  readonly to: SiteRole | "absent";
  readonly fromCluster: number;
  readonly toCluster: number;
}

/** The same with one thing changed. */
export interface ComparedPicture extends DensityPicture {
  readonly compare: ClusterComparison;
  /** The sites of this picture; its positions are other than those of the first. */
  readonly sites: readonly ClusterSite[];
  /** Listed sites that go in or out of a cluster, or are in one picture only, by id. */
  readonly changes: readonly SiteChange[];
}

export interface DensityResult extends DensityPicture {
  readonly method: "density";
  /**
   * Of every site with a place the distance to its (minimumSites − 1)th neighbour, at least the first, edge to edge and
   * ascending; infinite when there are not so many. A radius where the line bends up separates what is close from what
   * is not.
   */
  readonly neighbourMeters: Float64Array;
  /** Where that line bends most; null when it does not. A hint, no advice. */
  readonly kneeMeters: number | null;
  readonly comparison: ComparedPicture | null;
}

/** A place with little way to all the sites around it, weighed by hectares: to look at, no advice. */
export interface Hub {
  /** From 1, by the hectares of its sites. */
  readonly number: number;
  readonly center: LngLat;
  readonly place: Cluster["place"];
  /** Positions in `sites`, the nearest first. */
  readonly members: readonly number[];
  /** Straight line from the hub to the middle of every member, in their order. */
  readonly memberMeters: readonly number[];
  readonly hectares: Hectares;
  /** Straight line from the hub to the middle of a site, weighed by hectares; sites without hectares are left out. */
  readonly meanMeters: number;
  /** To the farthest of its members. */
  readonly farthestMeters: number;
  readonly nearest: Readonly<Record<NodeKind, NearestNode>>;
}

export interface HubsResult {
  readonly method: "k-means";
  readonly hubs: readonly Hub[];
  /** Of all sites, weighed by hectares; null without sites. */
  readonly meanMeters: number | null;
  /** True when no hectares are known at all, so that every site weighs as much. */
  readonly isUnweighted: boolean;
}

/** One hexagon with a site in it. */
export interface Hexagon {
  /** Longitude and latitude of its middle. */
  readonly id: string;
  readonly polygon: Polygon;
  readonly areaHectares: number;
  readonly hectares: Hectares;
  /** Positions in `sites`. A site counts whole where its middle is. */
  readonly members: readonly number[];
}

export interface HexagonsResult {
  readonly method: "hexagons";
  /** By hectares, then by id; only those with a site. */
  readonly hexagons: readonly Hexagon[];
}

/**
 * A thing the reader must know; the sentence is `clusters.warnings.<code>`. The subject is the id of a layer
 * (`layer-missing`), region, or `sites`; `count` is of sites, `hectares` what those have together as far as known.
 */
export const CLUSTER_WARNINGS = [
  "layer-missing",
  "unknown-region",
  "region-is-a-view",
  /** Their location is not determined: they are in no cluster and not scattered. */
  "without-place",
  /** They count as a site, and with no hectares. */
  "without-hectares",
  /** They have no outline: measured from a point, so that their edge may be nearer. */
  "measured-from-point",
  /** Only the area that they share with others is known: measured from the edge of that. */
  "measured-from-shared-area",
  /** Plans of which no source states a year: they take part in every year. */
  "plans-without-year",
  /** The data end within the radius of some clusters. */
  "cluster-may-continue",
  /** Fewer sites than hubs. */
  "fewer-sites-than-hubs",
  /** So many hexagons cannot be laid: a larger side was taken; `count` is its metres. */
  "hexagons-enlarged",
  /** They lie so far away that no hexagon is laid there. */
  "outside-hexagons",
] as const;

export interface ClustersWarning {
  readonly code: (typeof CLUSTER_WARNINGS)[number];
  readonly subject: string;
  readonly count?: number;
  readonly hectares?: number;
}

/** The outcome of `clusters`: from which data, how, and what to beware of. */
export interface ClustersOutcome {
  readonly analysis: "clusters";
  readonly version: 1;
  readonly parameters: ClustersParameters;
  /** Straight lines, edge to edge; those to terminals, quays, exits and clusters over the ellipsoid. */
  readonly method: "straight-line-edge-to-edge";
  readonly data: readonly { readonly id: string; readonly sourceDate: string }[];
  /** All that took part, by id; those beyond the region are not `isListed`. */
  readonly sites: readonly ClusterSite[];
  readonly result: DensityResult | HubsResult | HexagonsResult;
  readonly warnings: readonly ClustersWarning[];
}
