import { packGeometries } from "../../engine/pack.ts";
import { rankFeatures } from "../../engine/rank.ts";
import { describeCluster, type Surroundings } from "./describe-clusters.ts";
import { findDensity } from "./find-density.ts";
import type { LocatedSite } from "./find-sites.ts";
import { byHectares } from "./hectares.ts";
import { packTogether } from "./nodes.ts";
import type { ClustersParameters } from "./question.ts";
import type { Cluster, DensityPicture, ScatteredSite, SiteRole } from "./result.ts";
import { modeShares } from "./shares.ts";

type Pause = (fraction: number) => Promise<void>;

/** Which sites cluster, what their clusters are, and which are scattered. */
export async function densityPicture(
  sites: readonly LocatedSite[],
  parameters: ClustersParameters,
  surroundings: Surroundings,
  pause: Pause,
): Promise<DensityPicture> {
  const placed = [...sites.keys()].filter((index) => sites[index]?.site.place !== "none");
  const found = findDensity(
    placed.map((index) => sites[index] as LocatedSite),
    parameters,
  );
  const roles = sites.map((): SiteRole => "without-place");
  const members = new Map<number, number[]>();
  for (const [position, index] of placed.entries()) {
    const cluster = found.clusterOf[position] as number;
    roles[index] = cluster < 0 ? "scattered" : found.isCore[position] ? "core" : "border";
    if (cluster < 0) continue;
    const known = members.get(cluster);
    if (known) known.push(index);
    else members.set(cluster, [index]);
  }

  const groups = [...members.values()];
  const scattered = await findScattered(sites, roles, groups, surroundings, pause);
  const wanted = new Set(scattered.map(({ group }) => group));
  const clusters = await numberClusters(
    sites,
    groups.filter((group, at) => wanted.has(at) || group.some((index) => sites[index]?.site.isListed)),
    parameters,
    surroundings,
    pause,
  );
  const clusterOf = sites.map(() => 0);
  for (const { number, members: own } of clusters) for (const index of own) clusterOf[index] = number;
  const all = sites.map(({ site }) => site);
  return {
    clusters,
    scattered: scattered.map(({ group, meters, line, ...rest }) => {
      const first = groups[group]?.[0];
      const number = first === undefined ? 0 : (clusterOf[first] as number);
      const nearestCluster = line && number > 0 ? { number, distanceMeters: meters, line } : null;
      return { ...rest, nearestCluster };
    }),
    roles,
    clusterOf,
    shares: modeShares(all, roles, clusterOf, clusters, ({ isListed }) => isListed),
    largeScaleShares: modeShares(all, roles, clusterOf, clusters, (site) => {
      return site.isListed && site.isLargeScale === true;
    }),
  };
}

type Scattered = Omit<ScatteredSite, "nearestCluster"> & {
  readonly group: number;
  readonly meters: number;
  readonly line: NonNullable<ScatteredSite["nearestCluster"]>["line"] | null;
};

/** The scattered sites that are listed, with the nearest group of all, also beyond the region; −1 for none. */
async function findScattered(
  sites: readonly LocatedSite[],
  roles: readonly SiteRole[],
  groups: readonly (readonly number[])[],
  { nodes }: Surroundings,
  pause: Pause,
): Promise<readonly Scattered[]> {
  const layer = packGeometries(
    groups.map((group) => ({
      type: "GeometryCollection",
      geometries: group.flatMap((index) => sites[index]?.located.geometry ?? []),
    })),
  );
  const alone = [...sites.keys()]
    .filter((index) => roles[index] === "scattered" && sites[index]?.site.isListed)
    .sort((a, b) => largeScaleFirst(sites[a] as LocatedSite, sites[b] as LocatedSite));
  const scattered: Scattered[] = [];
  for (const [place, index] of alone.entries()) {
    await pause(place / alone.length / 2);
    const from = packTogether([(sites[index] as LocatedSite).located.geometry]);
    const [near] = rankFeatures(from, layer, { count: 1, radiiMeters: [], marginMeters: 0 }).nearest;
    scattered.push({
      site: index,
      group: near?.feature ?? -1,
      meters: near?.distanceMeters ?? Number.POSITIVE_INFINITY,
      line: near ? [near.from, near.to] : null,
      nearestNode: nodes.nearest(from, "terminal"),
    });
  }
  return scattered;
}

function largeScaleFirst({ site: a }: LocatedSite, { site: b }: LocatedSite): number {
  return Number(b.isLargeScale ?? 0) - Number(a.isLargeScale ?? 0) || byHectares(a, b);
}

async function numberClusters(
  sites: readonly LocatedSite[],
  groups: readonly (readonly number[])[],
  parameters: ClustersParameters,
  surroundings: Surroundings,
  pause: Pause,
): Promise<readonly Cluster[]> {
  const described: Omit<Cluster, "number">[] = [];
  for (const [place, group] of groups.entries()) {
    await pause(0.5 + place / groups.length / 2);
    described.push(describeCluster(sites, group, parameters, surroundings));
  }
  return described
    .sort((a, b) => b.hectares.known - a.hectares.known || (a.id < b.id ? -1 : 1))
    .map((cluster, place) => ({ ...cluster, number: place + 1 }));
}
