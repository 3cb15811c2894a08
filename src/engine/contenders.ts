import { stretchAt } from "./ground.ts";
import type { Patch } from "./patch.ts";
import type { SegmentTree } from "./segment-tree.ts";

/** Room for rounding, so that of two equals neither is left out. */
export const ROUNDING = 1 + 1e-9;

/**
 * What of a tree may be nearest somewhere in a patch. Contenders are positions in the tree and lie on a stack:
 * on top of those of a patch those of a patch within it.
 *
 * One place of the tree, near the middle of the patch, is the champion. Whatever is farther than the champion
 * from all four corners of the patch is farther from every place in it, for the places that are nearer to one
 * place than to another form a convex shape. So it is no contender.
 */
export class Contenders {
  readonly positions: number[] = [];
  /** How many nodes and segments were held against a patch or its middle. */
  looks = 0;

  private championSegment = 0;
  private championX = 0;
  private championY = 0;
  /** Squared plane distance from the middle of the patch to the champion. */
  private championSquared = 0;

  private middleX = 0;
  private middleY = 0;
  /** Squared plane distance from each corner beyond which nothing is a contender. */
  private southWest = 0;
  private southEast = 0;
  private northWest = 0;
  private northEast = 0;

  /** `patch` is read anew whenever contenders are narrowed. */
  constructor(
    private readonly tree: SegmentTree,
    private readonly patch: Patch,
  ) {
    if (tree.segmentCount > 0) this.positions.push(tree.segmentCount + tree.firstChild.length - 2);
  }

  /** Puts on top which of the positions from `from` to `to` are contenders in the patch. */
  narrow(from: number, to: number): void {
    this.chooseChampion(from, to);
    for (let place = from; place < to; place++) this.admit(this.positions[place] as number);
  }

  /** Whether nothing from `from` on is a node. */
  areSegments(from: number): boolean {
    for (let place = from; place < this.positions.length; place++) {
      if ((this.positions[place] as number) >= this.tree.segmentCount) return false;
    }
    return true;
  }

  private chooseChampion(from: number, to: number): void {
    const { west, south, east, north } = this.patch;
    this.middleX = (west + east) / 2;
    this.middleY = (south + north) / 2;
    this.championSquared = Number.POSITIVE_INFINITY;
    this.challengeBySegment(this.championSegment);
    for (let place = from; place < to; place++) this.challenge(this.positions[place] as number);
    const x = this.championX;
    const y = this.championY;
    const planePerGround = (this.tree.maxStretch / stretchAt(x, y)) * ROUNDING;
    this.southWest = ((x - west) ** 2 + (y - south) ** 2) * planePerGround;
    this.southEast = ((x - east) ** 2 + (y - south) ** 2) * planePerGround;
    this.northWest = ((x - west) ** 2 + (y - north) ** 2) * planePerGround;
    this.northEast = ((x - east) ** 2 + (y - north) ** 2) * planePerGround;
  }

  private challenge(position: number): void {
    const { segmentCount, bounds, firstChild } = this.tree;
    if (position < segmentCount) {
      this.challengeBySegment(position);
      return;
    }
    this.looks++;
    const { middleX, middleY } = this;
    const node = position - segmentCount;
    const box = node * 4;
    const x = Math.max((bounds[box] as number) - middleX, middleX - (bounds[box + 2] as number), 0);
    const y = Math.max((bounds[box + 1] as number) - middleY, middleY - (bounds[box + 3] as number), 0);
    if (x * x + y * y >= this.championSquared) return;
    const end = firstChild[node + 1] as number;
    for (let child = firstChild[node] as number; child < end; child++) this.challenge(child);
  }

  private challengeBySegment(segment: number): void {
    this.looks++;
    const { ends } = this.tree;
    const ax = ends[segment * 4] as number;
    const ay = ends[segment * 4 + 1] as number;
    const dx = (ends[segment * 4 + 2] as number) - ax;
    const dy = (ends[segment * 4 + 3] as number) - ay;
    const along = (this.middleX - ax) * dx + (this.middleY - ay) * dy;
    const share = along <= 0 ? 0 : Math.min(1, along / (dx * dx + dy * dy));
    const footX = ax + share * dx;
    const footY = ay + share * dy;
    const squared = (this.middleX - footX) ** 2 + (this.middleY - footY) ** 2;
    if (squared >= this.championSquared) return;
    this.championSquared = squared;
    this.championSegment = segment;
    this.championX = footX;
    this.championY = footY;
  }

  /** Puts a position on top when it is a contender; of a node wider than the patch, its children that are. */
  private admit(position: number): void {
    this.looks++;
    const { segmentCount, ends, bounds, firstChild } = this.tree;
    const node = position - segmentCount;
    if (node < 0) {
      const ax = ends[position * 4] as number;
      const ay = ends[position * 4 + 1] as number;
      const bx = ends[position * 4 + 2] as number;
      const by = ends[position * 4 + 3] as number;
      if (this.isIn(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by))) {
        this.positions.push(position);
      }
      return;
    }
    const minX = bounds[node * 4] as number;
    const minY = bounds[node * 4 + 1] as number;
    const maxX = bounds[node * 4 + 2] as number;
    const maxY = bounds[node * 4 + 3] as number;
    if (!this.isIn(minX, minY, maxX, maxY)) return;
    if (Math.max(maxX - minX, maxY - minY) < this.patch.east - this.patch.west) {
      this.positions.push(position);
      return;
    }
    const end = firstChild[node + 1] as number;
    for (let child = firstChild[node] as number; child < end; child++) this.admit(child);
  }

  private isIn(minX: number, minY: number, maxX: number, maxY: number): boolean {
    const { west, south, east, north } = this.patch;
    const fromWest = Math.max(minX - west, west - maxX, 0) ** 2;
    const fromEast = Math.max(minX - east, east - maxX, 0) ** 2;
    const fromSouth = Math.max(minY - south, south - maxY, 0) ** 2;
    const fromNorth = Math.max(minY - north, north - maxY, 0) ** 2;
    return (
      fromSouth + fromWest <= this.southWest ||
      fromSouth + fromEast <= this.southEast ||
      fromNorth + fromWest <= this.northWest ||
      fromNorth + fromEast <= this.northEast
    );
  }
}
