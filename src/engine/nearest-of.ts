import { ROUNDING } from "./contenders.ts";
import { stretchAt } from "./ground.ts";
import type { SegmentTree } from "./segment-tree.ts";

/** Finds the nearest of some positions in a tree, for one place after another: places close together are quick. */
export class NearestOf {
  /** Of the last place: the nearest feature, of equals the first. */
  feature = -1;
  /** How many nodes and segments were looked at. */
  looks = 0;
  private positions = new Int32Array(64);
  private count = 0;
  private x = 0;
  private y = 0;
  private best = 0;
  /** Squared plane distance beyond which nothing can be nearest. */
  private limit = 0;

  constructor(private readonly tree: SegmentTree) {}

  /** Takes the positions from `from` on. */
  take(positions: readonly number[], from: number): void {
    this.count = positions.length - from;
    if (this.positions.length < this.count) this.positions = new Int32Array(2 * this.count);
    for (let place = 0; place < this.count; place++) {
      this.positions[place] = positions[from + place] as number;
    }
  }

  /** Plane distance² ÷ stretch of the nearest place: ground distance² but for the stretch of the place itself. */
  groundTo(x: number, y: number): number {
    this.x = x;
    this.y = y;
    this.best = Number.POSITIVE_INFINITY;
    this.limit = Number.POSITIVE_INFINITY;
    this.feature = -1;
    let winner = 0;
    for (let place = 0; place < this.count; place++) {
      if (this.improves(this.positions[place] as number)) winner = place;
    }
    this.putFirst(winner);
    return this.best;
  }

  /** Looks at a position and, when it is near enough, what lies below it; says whether it is the nearest so far. */
  private improves(position: number): boolean {
    this.looks++;
    const { segmentCount, bounds, firstChild } = this.tree;
    if (position < segmentCount) return this.improvesBySegment(position);
    const { x, y } = this;
    const node = position - segmentCount;
    const east = Math.max((bounds[node * 4] as number) - x, x - (bounds[node * 4 + 2] as number), 0);
    const north = Math.max((bounds[node * 4 + 1] as number) - y, y - (bounds[node * 4 + 3] as number), 0);
    if (east * east + north * north > this.limit) return false;
    const end = firstChild[node + 1] as number;
    let isBetter = false;
    for (let child = firstChild[node] as number; child < end; child++) {
      if (this.improves(child)) isBetter = true;
    }
    return isBetter;
  }

  private improvesBySegment(segment: number): boolean {
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
    if (squared > this.limit) return false;
    const ground = squared / stretchAt(footX, footY);
    const feature = features[segment] as number;
    if (ground > this.best || (ground === this.best && feature >= this.feature)) return false;
    this.best = ground;
    this.limit = ground * maxStretch * ROUNDING;
    this.feature = feature;
    return true;
  }

  /** What was nearest is likely to be so again, and then rules out the rest. */
  private putFirst(place: number): void {
    const { positions } = this;
    const position = positions[place] as number;
    positions[place] = positions[0] as number;
    positions[0] = position;
  }
}
