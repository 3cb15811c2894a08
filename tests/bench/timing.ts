/** Our time before and after a rival's, so that a machine that slows down in between is seen. */
export interface Timing {
  readonly medianMs: number;
  readonly rivalMedianMs: number;
  readonly baselineDriftPercent: number;
}

/** Measures us, the rival and us again; each takes the times of its own repeats in milliseconds. */
export async function timeBetweenBaselines(
  ours: () => Promise<readonly number[]>,
  rival: () => Promise<readonly number[]>,
): Promise<Timing> {
  await ours();
  const before = median(await ours());
  const rivalMedianMs = median(await rival());
  const after = median(await ours());
  const medianMs = (before + after) / 2;
  return { medianMs, rivalMedianMs, baselineDriftPercent: (100 * Math.abs(after - before)) / medianMs };
}

/** The times of running each of `cases` once. */
export async function timesOf<T>(cases: readonly T[], run: (each: T) => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (const each of cases) {
    const startedMs = performance.now();
    await run(each);
    times.push(performance.now() - startedMs);
  }
  return times;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? high)) / 2;
}
