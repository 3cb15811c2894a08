export const CLUSTER_METHODS = ["density", "k-means", "hexagons"] as const;
export type ClusterMethod = (typeof CLUSTER_METHODS)[number];

/** Layers whose features can be sites. Only business parks have hectares. */
export const SITE_LAYERS = ["business-parks", "ports", "terminals"] as const;
export type SiteLayer = (typeof SITE_LAYERS)[number];

/** A shared area stands for parks that are sites themselves, and a port authority for its harbours: they are no sites. */
export const NO_SITE_KINDS: readonly string[] = ["shared-area", "port-authority"];

/** What can be changed in a comparison. */
export const CLUSTER_COMPARISONS = [
  "radius",
  "minimum-sites",
  "minimum-hectares",
  "large-scale",
  "year",
] as const;

/**
 * A second look with one thing changed: metres, a count, hectares or a year; density only. In another year the plans of
 * by then take part, also where they do not today.
 */
export interface ClusterComparison {
  readonly of: (typeof CLUSTER_COMPARISONS)[number];
  readonly value: number;
}

/** Everything a person sets; goes into the link. */
export interface ClustersParameters {
  readonly method: ClusterMethod;
  /** Never empty. */
  readonly layers: readonly SiteLayer[];
  /** Kinds of feature that take part; empty for all. */
  readonly kinds: readonly string[];
  /** Statuses that take part; empty for all. */
  readonly statuses: readonly string[];
  /**
   * Whose sites are listed and counted; null for all. Sites beyond it take part in the clustering all the same, so
   * that no cluster is cut at a border: a cluster is listed, whole, when one of its members belongs to the region.
   * Hubs and hexagons are of the region's sites alone.
   */
  readonly region: string | null;
  /** As on the map: null is today, when every plan of a chosen status takes part. */
  readonly year: number | null;
  /** Two sites are neighbours when their edges are at most so far apart. */
  readonly radiusMeters: number;
  /** A site is in the heart of a cluster when it has so many neighbours, itself among them… */
  readonly minimumSites: number;
  /** …and these have so many known hectares together. 0 to look at the number alone. */
  readonly minimumHectares: number;
  /** From so many hectares a site is large-scale. */
  readonly largeScaleHectares: number;
  /** A cluster reaches a mode when a way on to it lies within a straight line of so many metres. */
  readonly modeMeters: number;
  /** Whether planned terminals, ports and exits count as well. */
  readonly withPlannedNodes: boolean;
  /** How many hubs k-means looks for. */
  readonly hubs: number;
  /** Of the random start of k-means: the same seed gives the same hubs. */
  readonly seed: number;
  /** Side of a hexagon. */
  readonly hexagonMeters: number;
  readonly compare: ClusterComparison | null;
}

/** What a person may set; outside of it a link is refused. */
export const CLUSTER_LIMITS = {
  radiusMeters: [50, 25_000],
  minimumSites: [1, 50],
  minimumHectares: [0, 10_000],
  largeScaleHectares: [0.1, 1000],
  modeMeters: [100, 50_000],
  hubs: [1, 25],
  seed: [0, 4_294_967_295],
  hexagonMeters: [500, 25_000],
  /** Not earlier: no source says since when a park is there. */
  year: [2025, 2100],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** The number that a comparison changes. */
export const COMPARED_NUMBER = {
  radius: "radiusMeters",
  "minimum-sites": "minimumSites",
  "minimum-hectares": "minimumHectares",
  "large-scale": "largeScaleHectares",
  year: "year",
} as const satisfies Readonly<Record<ClusterComparison["of"], keyof typeof CLUSTER_LIMITS>>;
