import { groundErrorMeters, groundToMeters, metersToGround } from "./ground.ts";
import type { Packed } from "./pack.ts";
import { pairGround, visitPairs } from "./pairs.ts";
import { visitNearest } from "./visit-nearest.ts";

/** How far to look: everything within `reachMeters`, and `marginMeters` beyond the `count` nearest features. */
export interface Reach {
  readonly count: number;
  readonly reachMeters: number;
  readonly marginMeters: number;
  /** Features that take part; all when left out. */
  readonly accepts?: (feature: number) => boolean;
}

/**
 * Squared ground distance from the site to every feature within reach; infinite for the others. `overlapping`
 * features are known to be at 0. Good to {@link groundErrorMeters}: it decides what is worth measuring
 * exactly.
 */
export function searchFeatures(
  site: Packed,
  layer: Packed,
  overlapping: ReadonlyMap<number, unknown>,
  reach: Reach,
): Float64Array {
  const ground = new Float64Array(layer.featureCount).fill(Number.POSITIVE_INFINITY);
  if (!layer.tree || !site.tree) return ground;
  const accepts = reach.accepts ?? (() => true);
  const leaders = new Leaders(reach.count, ground);
  for (const feature of overlapping.keys()) {
    if (!accepts(feature)) continue;
    ground[feature] = 0;
    leaders.improved(feature);
  }

  const stretch = Math.max(site.maxStretch, layer.maxStretch);
  /** The most plane metres that a ground metre can be drawn as, squared. */
  const planePerGround = site.maxStretch * layer.maxStretch;
  const withinReach = metersToGround(reach.reachMeters + groundErrorMeters(reach.reachMeters, stretch));
  let limit = Number.POSITIVE_INFINITY;

  function tighten(): void {
    const last = groundToMeters(leaders.last());
    const margin = reach.marginMeters + 2 * groundErrorMeters(last, stretch);
    limit = leaders.full ? Math.max(withinReach, metersToGround(last + margin)) : Number.POSITIVE_INFINITY;
  }
  tighten();

  visitNearest(
    layer.tree,
    boxOf(site),
    () => limit * planePerGround,
    (run, planeSquared, bounds) => {
      const feature = layer.runFeature[run] as number;
      if (!accepts(feature)) return;
      let best = ground[feature] as number;
      if (best === 0 || planeSquared >= best * planePerGround) return;
      const before = best;
      visitPairs(
        site,
        layer,
        run,
        bounds,
        () => Math.min(best, limit) * planePerGround,
        (siteA, siteB, layerA, layerB) => {
          const found = pairGround(site, layer, siteA, siteB, layerA, layerB);
          if (found < best) best = found;
        },
      );
      if (best >= before) return;
      ground[feature] = best;
      if (leaders.improved(feature)) tighten();
    },
  );
  return ground;
}

/** The bounds of everything packed; the last box of the tree is its root. */
export function boxOf({ tree }: Packed) {
  const { minX = 0, minY = 0, maxX = 0, maxY = 0 } = tree ?? {};
  return { minX, minY, maxX, maxY };
}

/** The few nearest features so far. */
class Leaders {
  private readonly features: number[] = [];

  constructor(
    private readonly count: number,
    private readonly ground: Float64Array,
  ) {}

  get full(): boolean {
    return this.features.length >= this.count;
  }

  last(): number {
    const last = this.features.at(-1);
    return last === undefined ? 0 : (this.ground[last] as number);
  }

  /** Takes in a feature whose distance has shrunk; says whether the list changed. */
  improved(feature: number): boolean {
    if (this.count === 0) return false;
    const known = this.features.indexOf(feature);
    if (known < 0) {
      if (this.full && (this.ground[feature] as number) >= this.last()) return false;
      if (this.full) this.features.pop();
      this.features.push(feature);
    }
    this.features.sort((a, b) => (this.ground[a] as number) - (this.ground[b] as number));
    return true;
  }
}
