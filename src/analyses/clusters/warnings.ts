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

/** That clusters may go on where the data end. */
export function edgeWarnings({ clusters }: Pick<DensityPicture, "clusters">): readonly ClustersWarning[] {
  const count = clusters.filter(({ mayContinue }) => mayContinue).length;
  return count > 0 ? [{ code: "cluster-may-continue", subject: "sites", count }] : [];
}
