import type { ClusterComparison, ClustersParameters } from "./question.ts";
import type { ClusterSite, DensityPicture, SiteChange } from "./result.ts";

const CHANGED: Readonly<Record<ClusterComparison["of"], keyof ClustersParameters>> = {
  radius: "radiusMeters",
  "minimum-sites": "minimumSites",
  "minimum-hectares": "minimumHectares",
  "large-scale": "largeScaleHectares",
  year: "year",
};

/** The same question with the one thing changed. */
export function changedParameters(
  parameters: ClustersParameters,
  { of, value }: ClusterComparison,
): ClustersParameters {
  return { ...parameters, compare: null, [CHANGED[of]]: value };
}

type Pictured = Pick<DensityPicture, "roles" | "clusterOf"> & { readonly sites: readonly ClusterSite[] };

/** The listed sites that go in or out of a cluster from one picture to the other, or are in one alone, by id. */
export function changesBetween(before: Pictured, after: Pictured): readonly SiteChange[] {
  const [old, now] = [listed(before), listed(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((id) => {
    const from = old.get(id);
    const to = now.get(id);
    const change: SiteChange = {
      id,
      name: (from ?? to)?.site.name ?? id,
      from: from?.role ?? "absent",
      to: to?.role ?? "absent",
      fromCluster: from?.cluster ?? 0,
      toCluster: to?.cluster ?? 0,
    };
    return standing(change.from) === standing(change.to) ? [] : [change];
  });
}

function listed({ sites, roles, clusterOf }: Pictured) {
  return new Map(
    sites.flatMap((site, index) => {
      const role = roles[index];
      return site.isListed && role
        ? [[site.id, { site, role, cluster: clusterOf[index] ?? 0 }] as const]
        : [];
    }),
  );
}

function standing(role: SiteChange["from"]): string {
  return role === "core" || role === "border" ? "clustered" : role;
}
