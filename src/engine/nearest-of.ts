import { ROUNDING } from "./contenders.ts";
import { stretchAt } from "./ground.ts";
import type { SegmentTree } from "./segment-tree.ts";

/** Finds the nearest of some positions in a tree, for one place after another; neighbours in turn are quick. */
export class NearestOf {
  /** Of the last place: the nearest feature, of equals the first. */
  feature = -1;
  /** How many nodes and segments were looked at. */
  looks = 0;
  /** What was nearest to the last place is likely to be near again, and then rules out the rest. */
  private nearestSegment = 0;
  private x = 0;
  private y = 0;
  private best = 0;
  /** Squared plane distance beyond which nothing can be nearest. */
  private limit = 0;

  constructor(private readonly tree: SegmentTree) {}

  /**
   * From a place to the nearest of the positions from `from` on: squared plane distance ÷ the stretch of its foot,
   * which is ground distance² but for the stretch of the place itself.
   */
  groundTo(x: number, y: number, positions: readonly number[], from: number): number {
    this.x = x;
    this.y = y;
    this.best = Number.POSITIVE_INFINITY;
    this.limit = Number.POSITIVE_INFINITY;
    this.feature = -1;
    this.lookAtSegment(this.nearestSegment);
    for (let place = from; place < positions.length; place++) this.lookAt(positions[place] as number);
    return this.best;
  }

  /** Looks at a position and, when it is near enough, at what lies below it. */
  private lookAt(position: number): void {
    this.looks++;
    const { segmentCount, bounds, firstChild } = this.tree;
    if (position < segmentCount) {
      this.lookAtSegment(position);
      return;
    }
    const { x, y } = this;
    const node = position - segmentCount;
    const east = Math.max((bounds[node * 4] as number) - x, x - (bounds[node * 4 + 2] as number), 0);
    const north = Math.max((bounds[node * 4 + 1] as number) - y, y - (bounds[node * 4 + 3] as number), 0);
    if (east * east + north * north > this.limit) return;
    const end = firstChild[node + 1] as number;
    for (let child = firstChild[node] as number; child < end; child++) this.lookAt(child);
  }

  private lookAtSegment(segment: number): void {
    const { x, y } = this;
    const { ends, features, maxStretch } = this.tree;
    const ax = ends[segment * 4] as number;
    const ay = ends[segment * 4 + 1] as number;
    const dx = (ends[segment * 4 + 2] as number) - ax;
    const dy = (ends[segment * 4 + 3] as number) - ay;
    const along = (x - ax) * dx + (y - ay) * dy;
    const share = along <= 0 ? 0 : Math.min(1, along / (dx * dx + dy * dy));
    const footX = ax + share * dx;
    const footY = ay + share * dy;
    const squared = (x - footX) ** 2 + (y - footY) ** 2;
    if (squared > this.limit) return;
    const ground = squared / stretchAt(footX, footY);
    const feature = features[segment] as number;
    if (ground > this.best || (ground === this.best && feature >= this.feature)) return;
    this.best = ground;
    this.limit = ground * maxStretch * ROUNDING;
    this.feature = feature;
    this.nearestSegment = segment;
  }
}
