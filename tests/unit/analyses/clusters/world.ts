import type { Geometry } from "geojson";
import { clusters } from "../../../../src/analyses/clusters/index.ts";
import type { ClustersParameters } from "../../../../src/analyses/clusters/question.ts";
import type { ClustersOutcome, DensityResult } from "../../../../src/analyses/clusters/result.ts";
import type { LayerData } from "../../../../src/catalog/layer-data.ts";
import type { ManifestRegion } from "../../../../src/catalog/manifest.ts";
import { fromRd } from "../../../../src/geo/rd.ts";
import { feature, layer, worldOf } from "../suitability/world.ts";

const HOME = [230_000, 490_000] as const;

/** Metres to the east and north of a place in Overijssel. */
export function at(east: number, north: number): Geometry {
  return { type: "Point", coordinates: [...fromRd([HOME[0] + east, HOME[1] + north])] };
}

/** A rectangle of metres. */
export function block(west: number, south: number, east: number, north: number): Geometry {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as const;
  return {
    type: "Polygon",
    coordinates: [corners.map(([x, y]) => [...fromRd([HOME[0] + x, HOME[1] + y])])],
  };
}

export function park(id: string, geometry: Geometry | null, grossHectares: number | null, more = {}) {
  return feature(id, "park", geometry, { grossHectares, municipality: "Ergens", ...more });
}

export const parks = (...features: Parameters<typeof layer>[1]): LayerData =>
  layer("business-parks", features);

/** The layers that every question looks at, most of them empty. */
export function worldWith(...given: readonly LayerData[]): ReadonlyMap<string, LayerData> {
  const empty = clusters.needs.map((id) => layer(id, []));
  return new Map([...worldOf(...empty), ...worldOf(...given)]);
}

export const ASKED: ClustersParameters = {
  ...clusters.defaults,
  region: null,
  statuses: [],
  radiusMeters: 500,
  minimumSites: 2,
  minimumHectares: 0,
};

export async function find(
  world: ReadonlyMap<string, LayerData>,
  parameters: Partial<ClustersParameters> = {},
  regions: readonly ManifestRegion[] = [],
): Promise<ClustersOutcome> {
  const { compute } = await clusters.load();
  return compute(world, { ...ASKED, ...parameters }, () => {}, regions);
}

export function densityOf({ result }: ClustersOutcome): DensityResult {
  if (result.method !== "density") throw new Error(result.method);
  return result;
}

/** The members of every cluster by name, and who is scattered. */
export function told(outcome: ClustersOutcome) {
  const { clusters: found, scattered } = densityOf(outcome);
  const nameOf = (index: number) => outcome.sites[index]?.name;
  return {
    clusters: found.map(({ members }) => members.map(nameOf)),
    scattered: scattered.map(({ site }) => nameOf(site)),
  };
}
