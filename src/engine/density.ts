/** When sites lie dense: how many there must be around one, itself among them, and how many hectares together. */
export interface DensityRule {
  readonly minimumSites: number;
  readonly minimumHectares: number;
}

/** What sites belong to by their density (DBSCAN: Ester and others 1996). Arrays by site. */
export interface Density {
  /** 1 for a site with so much around it as the rule asks. */
  readonly isCore: Uint8Array;
  /** The first core of its cluster; −1 for a site outside of every cluster. */
  readonly clusterOf: Int32Array;
}

/** Calls back with every pair of neighbours once, and the square of their ground distance; the same ones every time. */
export type EachPair = (visit: (one: number, other: number, groundSquared: number) => void) => void;

/** Whole square metres add up to the same sum in any order; what is unknown (NaN) adds nothing. */
export function squareMeters(hectares: Float64Array): Float64Array {
  return hectares.map((amount) => (amount > 0 ? Math.round(amount * 10_000) : 0));
}

/**
 * Clusters of sites by pairs of neighbours. Cores that are neighbours share a cluster; another site goes with the core
 * nearest to it, of equals the first, or with none. The order of the pairs does not matter.
 */
export function densityOfPairs(hectares: Float64Array, rule: DensityRule, eachPair: EachPair): Density {
  const own = squareMeters(hectares);
  const counts = new Uint32Array(own.length).fill(1);
  const sums = own.slice();
  eachPair((one, other) => {
    counts[one] = (counts[one] as number) + 1;
    counts[other] = (counts[other] as number) + 1;
    sums[one] = (sums[one] as number) + (own[other] as number);
    sums[other] = (sums[other] as number) + (own[one] as number);
  });
  const least = rule.minimumHectares * 10_000;
  const isCore = Uint8Array.from(sums, (sum, site) =>
    sum >= least && (counts[site] as number) >= rule.minimumSites ? 1 : 0,
  );

  const sets = new DisjointSets(own.length);
  const nearest = new Float64Array(own.length).fill(Number.POSITIVE_INFINITY);
  const coreOf = Int32Array.from(isCore, (is, site) => (is ? site : -1));
  const join = (site: number, core: number, groundSquared: number): void => {
    const best = nearest[site] as number;
    if (groundSquared > best || (groundSquared === best && core > (coreOf[site] as number))) return;
    nearest[site] = groundSquared;
    coreOf[site] = core;
  };
  eachPair((one, other, groundSquared) => {
    if (isCore[one] && isCore[other]) sets.unite(one, other);
    else if (isCore[other]) join(one, other, groundSquared);
    else if (isCore[one]) join(other, one, groundSquared);
  });
  return { isCore, clusterOf: coreOf.map((core) => (core < 0 ? -1 : sets.first(core))) };
}

/** Sets that can be united; each is known by its first member. */
export class DisjointSets {
  private readonly parents: Int32Array;

  constructor(count: number) {
    this.parents = new Int32Array(count);
    for (let member = 0; member < count; member++) this.parents[member] = member;
  }

  first(member: number): number {
    const { parents } = this;
    let at = member;
    while (parents[at] !== at) {
      const above = parents[parents[at] as number] as number;
      parents[at] = above;
      at = above;
    }
    return at;
  }

  unite(one: number, other: number): void {
    const a = this.first(one);
    const b = this.first(other);
    this.parents[Math.max(a, b)] = Math.min(a, b);
  }
}
