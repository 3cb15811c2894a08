import { type ClusterComparison, type ClustersParameters, COMPARED_NUMBER } from "./question.ts";
import type { ClusterSite, DensityPicture, SiteChange } from "./result.ts";

/** The same question with the one thing changed. A year without its plans would be today's picture again. */
export function changedParameters(
  parameters: ClustersParameters,
  { of, value }: ClusterComparison,
): ClustersParameters {
  const { statuses } = parameters;
  const isPlanned = of !== "year" || statuses.length === 0 || statuses.includes("planned");
  return {
    ...parameters,
    compare: null,
    [COMPARED_NUMBER[of]]: value,
    statuses: isPlanned ? statuses : [...statuses, "planned"],
  };
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
