import type { Status } from "../../core/status.ts";
import { hasYears } from "../../layers/time.ts";
import type { LocatedSite } from "./find-sites.ts";
import { hectaresOf } from "./hectares.ts";
import type { ClusterSite, ClustersWarning, DensityPicture } from "./result.ts";

/** What of the sites the reader must know. */
export function siteWarnings(sites: readonly ClusterSite[]): readonly ClustersWarning[] {
  const listed = sites.filter(({ isListed }) => isListed);
  return [
    ...about(
      "without-place",
      listed.filter(({ place }) => place === "none"),
      true,
    ),
    ...about(
      "without-hectares",
      listed.filter(({ hectares }) => hectares === null),
      false,
    ),
    ...about(
      "measured-from-point",
      listed.filter(({ place }) => place === "point"),
      true,
    ),
    ...about(
      "measured-from-shared-area",
      listed.filter(({ place }) => place === "shared-area"),
      true,
    ),
  ];
}

function about(
  code: ClustersWarning["code"],
  sites: readonly ClusterSite[],
  withHectares: boolean,
): readonly ClustersWarning[] {
  if (sites.length === 0) return [];
  const warning = { code, subject: "sites", count: sites.length };
  return [withHectares ? { ...warning, hectares: hectaresOf(sites).known } : warning];
}

/** Who takes part as a plan in whatever year, because no source states one. */
export function planWarnings(sites: readonly LocatedSite[]): readonly ClustersWarning[] {
  const undated = sites.filter(({ site, located }) => {
    return site.isListed && PLANS.includes(site.status) && !hasYears(located.properties ?? {});
  });
  return about(
    "plans-without-year",
    undated.map(({ site }) => site),
    true,
  );
}

const PLANS: readonly string[] = ["planned", "studied", "lobbied", "idea"] satisfies readonly Status[];

/** That clusters may go on where the data end. */
export function edgeWarnings({ clusters }: Pick<DensityPicture, "clusters">): readonly ClustersWarning[] {
  const count = clusters.filter(({ mayContinue }) => mayContinue).length;
  return count > 0 ? [{ code: "cluster-may-continue", subject: "sites", count }] : [];
}
