import { defaultClusters } from "../../../src/analyses/clusters/defaults.ts";
import type {
  Cluster,
  ClusterSite,
  ClustersOutcome,
  ComparedPicture,
  DensityResult,
  HexagonsResult,
  HubsResult,
  ModeShares,
  NearestNode,
  NodeKind,
} from "../../../src/analyses/clusters/result.ts";
import type { Asset } from "../../../src/analyses/suitability/measured.ts";
import type { ClustersExport } from "../../../src/formats/format.ts";
import { smallWorld } from "../analyses/proximity/world.ts";
import { pageWordingOf } from "./suitability-export.ts";

const haven: Asset = {
  layer: "ports",
  featureId: "haven",
  name_nl: "=Haven",
  name_en: "Harbour",
  kind: "harbour",
  status: "existing",
  source: "Register van havens",
  sourceDate: "2026-01",
};

const near: NearestNode = {
  asset: haven,
  distanceMeters: 2300.44,
  atLeastMeters: 2300.44,
  doubt: "none",
  line: [
    [6.1, 52.5],
    [6.12, 52.51],
  ],
};
const perhaps: NearestNode = { ...near, distanceMeters: 9000, atLeastMeters: 4000, doubt: "maybe-nearer" };
const inside: NearestNode = { ...near, distanceMeters: 0, atLeastMeters: 0, line: null };
const none: NearestNode = {
  asset: null,
  distanceMeters: Number.POSITIVE_INFINITY,
  atLeastMeters: 25_700,
  doubt: "nothing-found",
  line: null,
};
const nearest: Readonly<Record<NodeKind, NearestNode>> = {
  terminal: near,
  quay: inside,
  "road-exit": perhaps,
  "rail-access": none,
};

function site(id: string, hectares: number | null, part: Partial<ClusterSite> = {}): ClusterSite {
  return {
    id: `business-parks/${id}`,
    feature: { layer: "business-parks", id },
    name: id,
    kind: "park",
    status: "existing",
    municipality: "Zwolle",
    hectares,
    isLargeScale: hectares === null ? null : hectares >= 20,
    place: "area",
    center: [6.1, 52.5],
    precisionMeters: null,
    isListed: true,
    ...part,
  };
}

/** In a cluster, at its edge, beyond the region, alone, alone with a name like a formula, and without a place. */
export const exportedSites: readonly ClusterSite[] = [
  site("a", 120.5),
  site("b", null, { center: [6.11, 52.5] }),
  site("c", 30, { isListed: false, center: [6.12, 52.5], municipality: null }),
  site("d", 45, { center: [6.5, 52.3] }),
  site("e", 2, { name: "=E", center: [6.6, 52.3], place: "point" }),
  site("f", null, { place: "none", center: null }),
];

const cluster: Cluster = {
  id: "business-parks/a",
  number: 1,
  place: { id: "zwolle", name_nl: "Zwolle", name_en: null },
  members: [0, 2, 1],
  hectares: { known: 150.5, unknownCount: 1 },
  listedHectares: { known: 120.5, unknownCount: 1 },
  largeScaleCount: 2,
  convexHull: {
    type: "Polygon",
    coordinates: [
      [
        [6.1, 52.5],
        [6.12, 52.5],
        [6.11, 52.52],
        [6.1, 52.5],
      ],
    ],
  },
  concaveHull: null,
  center: [6.11, 52.505],
  modes: { road: "yes", water: "yes", rail: "maybe" },
  modeCount: { low: 2, high: 3 },
  nearest,
  mayContinue: true,
};

const shares: ModeShares = {
  sites: 5,
  hectares: { known: 167.5, unknownCount: 2 },
  clustered: { known: 120.5, unknownCount: 1 },
  scattered: { known: 47, unknownCount: 0 },
  withoutPlace: { known: 0, unknownCount: 1 },
  atLeast: [
    { modes: 1, low: 120.5, high: 120.5 },
    { modes: 2, low: 120.5, high: 120.5 },
    { modes: 3, low: 0, high: 120.5 },
  ],
};

const picture = {
  clusters: [cluster],
  scattered: [
    {
      site: 3,
      nearestCluster: {
        number: 1,
        distanceMeters: 31_000,
        line: [
          [6.12, 52.5],
          [6.5, 52.3],
        ],
      },
      nearestNode: near,
    },
    { site: 4, nearestCluster: null, nearestNode: none },
  ],
  roles: ["core", "border", "core", "scattered", "scattered", "without-place"],
  clusterOf: [1, 1, 1, 0, 0, 0],
  shares,
  largeScaleShares: shares,
} as const satisfies Partial<DensityResult>;

const compared: ComparedPicture = {
  ...picture,
  scattered: picture.scattered.slice(1),
  roles: ["core", "border", "core", "border", "scattered", "without-place"],
  clusterOf: [1, 1, 1, 1, 0, 0],
  compare: { of: "radius", value: 3000 },
  sites: exportedSites,
  changes: [
    { id: "business-parks/d", name: "d", from: "scattered", to: "border", fromCluster: 0, toCluster: 1 },
  ],
};

export const densityResult: DensityResult = {
  method: "density",
  ...picture,
  neighbourMeters: Float64Array.of(200, 300, 300, 4000, Number.POSITIVE_INFINITY),
  kneeMeters: 300,
  comparison: compared,
};

export const hubsResult: HubsResult = {
  method: "k-means",
  hubs: [
    {
      number: 1,
      center: [6.2, 52.45],
      place: cluster.place,
      members: [0, 3],
      hectares: { known: 165.5, unknownCount: 0 },
      meanMeters: 5100.2,
      memberMeters: [1200, 5100],
      farthestMeters: 24_000,
      nearest,
    },
  ],
  meanMeters: 5100.2,
  isUnweighted: false,
};

export const hexagonsResult: HexagonsResult = {
  method: "hexagons",
  hexagons: [
    {
      id: "1/2",
      polygon: cluster.convexHull as NonNullable<Cluster["convexHull"]>,
      areaHectares: 1623.8,
      hectares: { known: 120.5, unknownCount: 1 },
      members: [0, 1],
    },
    {
      id: "5/2",
      polygon: cluster.convexHull as NonNullable<Cluster["convexHull"]>,
      areaHectares: 1623.8,
      hectares: { known: 0, unknownCount: 1 },
      members: [5],
    },
  ],
};

export function clustersOutcomeOf(result: ClustersOutcome["result"]): ClustersOutcome {
  return {
    analysis: "clusters",
    version: 1,
    parameters: { ...defaultClusters, method: result.method, compare: { of: "radius", value: 3000 } },
    method: "straight-line-edge-to-edge",
    data: [
      { id: "ports", sourceDate: "2026-01-15" },
      { id: "natura-2000", sourceDate: "2025-10-01" },
    ],
    sites: exportedSites,
    result,
    warnings: [
      { code: "layer-missing", subject: "waterways" },
      { code: "without-place", subject: "sites", count: 1, hectares: 0 },
    ],
  };
}

/** What an export is given, in a language. */
export async function clustersExport(
  language: string,
  result: ClustersOutcome["result"] = densityResult,
): Promise<ClustersExport> {
  return {
    outcome: clustersOutcomeOf(result),
    sources: [...smallWorld().values()].map(({ about }) => about),
    regions: [{ id: "overijssel", name_nl: "Overijssel", name_en: "Overijssel" }],
    wording: await pageWordingOf(language),
  };
}
