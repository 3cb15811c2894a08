/** How many sites have enough neighbours within a distance, for every distance: the k-distances, sorted and counted. */
export interface ReachCurve {
  /** Corners of the line, from the origin on: distance in metres, and the sites up to there. */
  readonly points: readonly (readonly [meters: number, sites: number])[];
  /** Sites whose distance is known and finite. */
  readonly total: number;
}

/**
 * Counts k-distances up to the end of a scale. A distance that is not finite is of a site without so many
 * neighbours: no radius reaches it.
 *
 * @param distances from every site to its k-th nearest, metres, in any order
 */
export function reachCurve(distances: ArrayLike<number>, highMeters: number): ReachCurve {
  const sorted = Array.from(distances)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const points: [number, number][] = [[0, 0]];
  sorted.forEach((meters, index) => {
    if (meters > highMeters) return;
    points.push([meters, index], [meters, index + 1]);
  });
  points.push([highMeters, countWithin(sorted, highMeters)]);
  return { points, total: sorted.length };
}

/** How many of the distances are at most `radiusMeters`. */
export function countWithin(distances: ArrayLike<number>, radiusMeters: number): number {
  let count = 0;
  for (let index = 0; index < distances.length; index++) {
    if ((distances[index] ?? Number.NaN) <= radiusMeters) count++;
  }
  return count;
}

/** Above this share of the sites the scale may end: one site far off must not flatten all others. */
const SHOWN_SHARE = 0.95;
const LEAST_METERS = 2000;

/** The end of the scale: round, beyond the chosen radius and beyond most of the distances; at most `mostMeters`. */
export function scaleEndMeters(
  distances: ArrayLike<number>,
  radiusMeters: number,
  mostMeters: number,
): number {
  const sorted = Array.from(distances)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const most = sorted[Math.ceil(sorted.length * SHOWN_SHARE) - 1] ?? 0;
  const wanted = Math.max(LEAST_METERS, most, radiusMeters * 1.25);
  return Math.min(mostMeters, Math.ceil(wanted / 1000) * 1000);
}
