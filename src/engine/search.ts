import { groundErrorMeters, groundToMeters, metersToGround } from "./ground.ts";
import type { Packed } from "./pack.ts";
import { type PairVisitor, pairGround, pointToRun, visitRunPairs } from "./pairs.ts";
import { boundsAt, type Visitor, visitNearest } from "./visit-nearest.ts";

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

  const search = new Search(site, layer, ground, leaders, reach);
  visitNearest(layer.tree, boxOf(site), search);
  return ground;
}

class Search implements Visitor {
  limit = Number.POSITIVE_INFINITY;
  /** The most plane metres that a ground metre can be drawn as, squared. */
  private readonly planePerGround: number;
  private readonly stretch: number;
  private readonly withinReach: number;
  private readonly isPoint: boolean;
  private readonly toSite: ToSite;

  constructor(
    private readonly site: Packed,
    private readonly layer: Packed,
    private readonly ground: Float64Array,
    private readonly leaders: Leaders,
    private readonly reach: Reach,
  ) {
    const { reachMeters } = reach;
    this.stretch = Math.max(site.maxStretch, layer.maxStretch);
    this.planePerGround = site.maxStretch * layer.maxStretch;
    this.withinReach = metersToGround(reachMeters + groundErrorMeters(reachMeters, this.stretch));
    this.isPoint = site.xs.length === 1;
    this.toSite = new ToSite(site, layer, this.planePerGround);
    this.tighten();
  }

  visit(run: number, planeSquared: number, position: number): void {
    const { layer, ground } = this;
    const feature = layer.runFeature[run] as number;
    const best = ground[feature] as number;
    if (planeSquared >= best * this.planePerGround) return;
    if (this.reach.accepts && !this.reach.accepts(feature)) return;
    const found = this.isPoint
      ? pointToRun(this.site, layer, run)
      : this.toSite.nearest(run, position, Math.min(best, this.limit / this.planePerGround));
    if (found >= best) return;
    ground[feature] = found;
    if (this.leaders.improved(feature)) this.tighten();
  }

  private tighten(): void {
    if (!this.leaders.full) return;
    const last = groundToMeters(this.leaders.last());
    const margin = this.reach.marginMeters + 2 * groundErrorMeters(last, this.stretch);
    this.limit = Math.max(this.withinReach, metersToGround(last + margin)) * this.planePerGround;
  }
}

/** Finds how near a run of the layer comes to a site of many segments. */
class ToSite implements Visitor, PairVisitor {
  limit = 0;
  private best = 0;
  private run = 0;

  constructor(
    private readonly site: Packed,
    private readonly layer: Packed,
    private readonly planePerGround: number,
  ) {}

  /** The squared ground distance; infinite when it is not less than `atMost`. */
  nearest(run: number, position: number, atMost: number): number {
    this.run = run;
    this.best = atMost;
    this.limit = atMost * this.planePerGround;
    const { site, layer } = this;
    if (site.tree && layer.tree) visitNearest(site.tree, boundsAt(layer.tree, position), this);
    return this.best < atMost ? this.best : Number.POSITIVE_INFINITY;
  }

  visit(siteRun: number): void {
    visitRunPairs(this.site, siteRun, this.layer, this.run, this);
    this.limit = this.best * this.planePerGround;
  }

  visitPair(siteA: number, siteB: number, layerA: number, layerB: number): void {
    const found = pairGround(this.site, this.layer, siteA, siteB, layerA, layerB);
    if (found < this.best) this.best = found;
  }
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
