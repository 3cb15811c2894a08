/** Clusters as anyone may tell them: which points are cores, and a label by point; labels are only compared among cores. */
export interface Partition {
  readonly isCore: ArrayLike<number>;
  readonly labels: ArrayLike<number>;
}

/** How many points are a core in one and not in the other, or a core whose cluster is not made of the same cores. */
export function differingCores(one: Partition, other: Partition): number {
  const there = new Map<number, number>();
  const back = new Map<number, number>();
  let differing = 0;
  for (let point = 0; point < one.isCore.length; point++) {
    if (!one.isCore[point] && !other.isCore[point]) continue;
    if (!one.isCore[point] || !other.isCore[point]) {
      differing++;
      continue;
    }
    const a = one.labels[point] as number;
    const b = other.labels[point] as number;
    if ((there.get(a) ?? b) !== b || (back.get(b) ?? a) !== a) differing++;
    there.set(a, b);
    back.set(b, a);
  }
  return differing;
}
