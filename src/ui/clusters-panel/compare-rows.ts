import type {
  ClusterSite,
  ComparedPicture,
  DensityPicture,
  SiteChange,
} from "../../analyses/clusters/result.ts";

/** What happens to a site or cluster when the question changes. */
export const CHANGES = ["joins", "falls-apart", "appears", "disappears"] as const;
export type Change = (typeof CHANGES)[number];

/** What a changed role comes to; null for one that stays in or out of clusters. */
export function changeOf({ from, to }: Pick<SiteChange, "from" | "to">): Change | null {
  if (from === "absent") return "appears";
  if (to === "absent") return "disappears";
  const [wasIn, isIn] = [isClustered(from), isClustered(to)];
  if (wasIn === isIn) return null;
  return isIn ? "joins" : "falls-apart";
}

/** One cluster of one picture and the clusters of the other that its sites are in. */
export interface Regrouping {
  readonly one: number;
  /** Ascending; two or more. */
  readonly others: readonly number[];
}

/** Which clusters of the compared picture hold several of now, and which of now come apart into several. */
export function regroupings(
  now: DensityPicture,
  nowSites: readonly ClusterSite[],
  compared: ComparedPicture,
): { readonly merged: readonly Regrouping[]; readonly split: readonly Regrouping[] } {
  const comparedOf = new Map(
    compared.sites.map(({ id }, index) => [id, compared.clusterOf[index] ?? 0] as const),
  );
  const pairs = nowSites.flatMap(({ id }, index): [number, number][] => {
    const [from, to] = [now.clusterOf[index] ?? 0, comparedOf.get(id) ?? 0];
    return from > 0 && to > 0 ? [[from, to]] : [];
  });
  return {
    merged: group(pairs.map(([from, to]) => [to, from])),
    split: group(pairs),
  };
}

function group(pairs: readonly (readonly [one: number, other: number])[]): readonly Regrouping[] {
  const found = new Map<number, Set<number>>();
  for (const [one, other] of pairs) found.set(one, (found.get(one) ?? new Set()).add(other));
  return [...found]
    .filter(([, others]) => others.size > 1)
    .map(([one, others]) => ({ one, others: [...others].sort((a, b) => a - b) }))
    .sort((a, b) => a.one - b.one);
}

function isClustered(role: SiteChange["from"]): boolean {
  return role === "core" || role === "border";
}
