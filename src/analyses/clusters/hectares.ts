import type { ClusterSite, Hectares } from "./result.ts";

/** What sites have together, as far as it is known, and of how many it is not. */
export function hectaresOf(sites: readonly Pick<ClusterSite, "hectares">[]): Hectares {
  let known = 0;
  let unknownCount = 0;
  for (const { hectares } of sites) {
    if (hectares === null) unknownCount++;
    else known += Math.round(hectares * 10_000);
  }
  return { known: known / 10_000, unknownCount };
}

/** Largest first, unknown last, then by id. */
export function byHectares(
  a: Pick<ClusterSite, "hectares" | "id">,
  b: Pick<ClusterSite, "hectares" | "id">,
): number {
  return (b.hectares ?? -1) - (a.hectares ?? -1) || (a.id < b.id ? -1 : 1);
}
