/** Where things gather: a centre for each group, in the plane, and the group of every point. */
export interface Groups {
  readonly centers: readonly (readonly [x: number, y: number])[];
  readonly groupOf: Int32Array;
  /** Squared distance to its centre times the weight, summed: the less, the better. */
  readonly inertia: number;
}

/** A round moves no point any more long before this. */
const MAX_ROUNDS = 300;
/** The best of some starts: one start may end in a poor division. */
const STARTS = 10;

/**
 * Weighted k-means in the plane from starts by k-means++ (Arthur and Vassilvitskii 2007): groups with little squared
 * way to their centres. A point of weight 0 moves no centre, and goes with the nearest. Never more groups than places
 * of weight. The same points in the same order with the same random numbers come to the same groups. `pause` is awaited
 * before every start.
 */
export async function groupByMeans(
  xs: Float64Array,
  ys: Float64Array,
  weights: Float64Array,
  count: number,
  random: () => number,
  pause: (fraction: number) => Promise<void> = async () => {},
): Promise<Groups> {
  let best: Groups | null = null;
  for (let start = 0; start < STARTS; start++) {
    await pause(start / STARTS);
    const groups = settle(xs, ys, weights, seedCenters(xs, ys, weights, count, random));
    if (!best || groups.inertia < best.inertia) best = groups;
  }
  return best as Groups;
}

/** Draws centres among the points, by weight times squared distance to the nearest drawn before. */
function seedCenters(
  xs: Float64Array,
  ys: Float64Array,
  weights: Float64Array,
  count: number,
  random: () => number,
): [number, number][] {
  const chances = weights.slice();
  const nearest = new Float64Array(xs.length).fill(Number.POSITIVE_INFINITY);
  const centers: [number, number][] = [];
  while (centers.length < count) {
    const point = draw(chances, random);
    if (point < 0) break;
    const center: [number, number] = [xs[point] as number, ys[point] as number];
    centers.push(center);
    for (let other = 0; other < xs.length; other++) {
      nearest[other] = Math.min(nearest[other] as number, squaredTo(center, xs, ys, other));
      chances[other] = (weights[other] as number) * (nearest[other] as number);
    }
  }
  return centers;
}

/** A position by its chance; −1 when none has any. */
function draw(chances: Float64Array, random: () => number): number {
  const sum = chances.reduce((total, chance) => total + chance, 0);
  let left = random() * sum;
  let last = -1;
  for (let at = 0; at < chances.length; at++) {
    const chance = chances[at] as number;
    if (chance <= 0) continue;
    last = at;
    left -= chance;
    if (left < 0) break;
  }
  return last;
}

function settle(
  xs: Float64Array,
  ys: Float64Array,
  weights: Float64Array,
  centers: readonly [number, number][],
): Groups {
  const groupOf = new Int32Array(xs.length).fill(-1);
  let inertia = 0;
  for (let round = 0, moved = true; moved && round < MAX_ROUNDS; round++) {
    moved = false;
    inertia = 0;
    for (let point = 0; point < xs.length; point++) {
      let least = Number.POSITIVE_INFINITY;
      let nearest = -1;
      centers.forEach((center, group) => {
        const squared = squaredTo(center, xs, ys, point);
        if (squared >= least) return;
        least = squared;
        nearest = group;
      });
      if (nearest >= 0) inertia += least * (weights[point] as number);
      if (groupOf[point] !== nearest) moved = true;
      groupOf[point] = nearest;
    }
    if (moved) moveCenters(xs, ys, weights, groupOf, centers);
  }
  return { centers, groupOf, inertia };
}

/** Each to the weighted mean of its group; one whose group weighs nothing stays. */
function moveCenters(
  xs: Float64Array,
  ys: Float64Array,
  weights: Float64Array,
  groupOf: Int32Array,
  centers: readonly [number, number][],
): void {
  const sums = centers.map(() => ({ weight: 0, x: 0, y: 0 }));
  for (let point = 0; point < xs.length; point++) {
    const sum = sums[groupOf[point] as number];
    const weight = weights[point] as number;
    if (!sum) continue;
    sum.weight += weight;
    sum.x += weight * (xs[point] as number);
    sum.y += weight * (ys[point] as number);
  }
  centers.forEach((center, group) => {
    const { weight = 0, x = 0, y = 0 } = sums[group] ?? {};
    if (weight > 0) [center[0], center[1]] = [x / weight, y / weight];
  });
}

function squaredTo(
  [x, y]: readonly [number, number],
  xs: Float64Array,
  ys: Float64Array,
  point: number,
): number {
  return (x - (xs[point] as number)) ** 2 + (y - (ys[point] as number)) ** 2;
}
