import { groundToMeters, stretchAt } from "./ground.ts";
import type { Packed } from "./pack.ts";
import { pointToRun } from "./pairs.ts";
import { type Visitor, visitNearest } from "./visit-nearest.ts";

/** How far any place is from the points, lines and edges of a geometry, in metres over the ground. */
export class DistanceField implements Visitor {
  limit = 0;
  private best = 0;
  private stretch = 1;
  private readonly point = { xs: new Float64Array(1), ys: new Float64Array(1) };

  constructor(private readonly of: Packed) {}

  /** At RD metres; inside an area it is the distance to the edge. */
  metersAt(x: number, y: number): number {
    this.point.xs[0] = x;
    this.point.ys[0] = y;
    this.best = Number.POSITIVE_INFINITY;
    this.limit = Number.POSITIVE_INFINITY;
    this.stretch = this.of.maxStretch * stretchAt(x, y);
    if (this.of.tree) visitNearest(this.of.tree, { minX: x, minY: y, maxX: x, maxY: y }, this);
    return groundToMeters(this.best);
  }

  visit(run: number): void {
    const found = pointToRun(this.point, this.of, run);
    if (found >= this.best) return;
    this.best = found;
    this.limit = found * this.stretch;
  }
}
