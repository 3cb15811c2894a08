import { hectaresOf } from "./hectares.ts";
import type { Cluster, ClusterSite, ModeShares, SiteRole } from "./result.ts";

/** Hectares by what clusters reach, of the sites that pass; clusters by their number. */
export function modeShares(
  sites: readonly ClusterSite[],
  roles: readonly SiteRole[],
  clusterOf: readonly number[],
  clusters: readonly Cluster[],
  passes: (site: ClusterSite) => boolean,
): ModeShares {
  const counted = sites.flatMap((site, index) => {
    const role = roles[index] as SiteRole;
    const modes = clusters[(clusterOf[index] ?? 0) - 1]?.modeCount ?? { low: 0, high: 0 };
    return passes(site) ? [{ site, role, modes }] : [];
  });
  const sum = (chosen: typeof counted) => hectaresOf(chosen.map(({ site }) => site));
  return {
    sites: counted.length,
    hectares: sum(counted),
    clustered: sum(counted.filter(({ role }) => role === "core" || role === "border")),
    scattered: sum(counted.filter(({ role }) => role === "scattered")),
    withoutPlace: sum(counted.filter(({ role }) => role === "without-place")),
    atLeast: ([1, 2, 3] as const).map((modes) => ({
      modes,
      low: sum(counted.filter((each) => each.modes.low >= modes)).known,
      high: sum(counted.filter((each) => each.modes.high >= modes)).known,
    })),
  };
}
