import { type CellGrid, layCells } from "./cell-grid.ts";
import { type Density, type DensityRule, DisjointSets, squareMeters } from "./density.ts";
import { metersToGround, stretchAt } from "./ground.ts";

/** Points in the RD plane; `hectares` NaN where unknown. */
export interface WeighedPoints {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly hectares: Float64Array;
}

/**
 * Clusters of points as `densityOfPairs` finds them, without looking at every pair (Gunawan 2013). Cells are so
 * small that points in one of them are always neighbours: a full cell is all core, its cores are one cluster, and one
 * pair is enough to unite two cells. Any number of points in one place costs no more than as many apart.
 */
export function densityOfPoints(points: WeighedPoints, radiusMeters: number, rule: DensityRule): Density {
  const { order, ...found } = new GridDensity(points, metersToGround(radiusMeters), rule).find();
  const isCore = new Uint8Array(order.length);
  const clusterOf = new Int32Array(order.length);
  order.forEach((point, at) => {
    isCore[point] = found.isCore[at] as number;
    clusterOf[point] = found.clusterOf[at] as number;
  });
  return { isCore, clusterOf };
}

/** Everything by point is in the order of the grid. */
class GridDensity {
  private readonly grid: CellGrid;
  private readonly xs: Float64Array;
  private readonly ys: Float64Array;
  private readonly stretch: Float64Array;
  /** Of all points before one. */
  private readonly squareMetersBefore: Float64Array;
  private readonly isCore: Uint8Array;
  /** Of every cell its first core by number; −1 for none. */
  private readonly firstCore: Int32Array;
  /** How many of all points before one are cores, once that is known of all. */
  private readonly coresBefore: Uint32Array;
  /** Square metres. */
  private readonly least: number;
  /** Of the nearest core so far. */
  private best = 0;
  private bestPoint = 0;
  /** How much of `around` is of one cell. */
  private readonly rowWidth: number;

  constructor(
    { xs, ys, hectares }: WeighedPoints,
    private readonly limit: number,
    private readonly rule: DensityRule,
  ) {
    let maxStretch = 1;
    for (let point = 0; point < xs.length; point++) {
      maxStretch = Math.max(maxStretch, stretchAt(xs[point] as number, ys[point] as number));
    }
    this.grid = layCells(xs, ys, Math.sqrt(limit / 2), Math.sqrt(limit) * maxStretch);
    const { order, cellCount, rowsAround } = this.grid;
    this.rowWidth = 2 * rowsAround;
    const own = squareMeters(hectares);
    this.xs = new Float64Array(order.length);
    this.ys = new Float64Array(order.length);
    this.stretch = new Float64Array(order.length);
    this.squareMetersBefore = new Float64Array(order.length + 1);
    for (let at = 0; at < order.length; at++) {
      const point = order[at] as number;
      const x = xs[point] as number;
      const y = ys[point] as number;
      this.xs[at] = x;
      this.ys[at] = y;
      this.stretch[at] = stretchAt(x, y);
      this.squareMetersBefore[at + 1] = (this.squareMetersBefore[at] as number) + (own[point] as number);
    }
    this.isCore = new Uint8Array(order.length);
    this.coresBefore = new Uint32Array(order.length + 1);
    this.firstCore = new Int32Array(cellCount).fill(-1);
    this.least = rule.minimumHectares * 10_000;
  }

  find(): Density & { readonly order: Uint32Array } {
    const { grid, isCore, firstCore } = this;
    for (let cell = 0; cell < grid.cellCount; cell++) this.markCores(cell);
    this.countCores();
    const cells = new DisjointSets(grid.cellCount);
    const homes = new Int32Array(grid.order.length);
    for (let cell = 0; cell < grid.cellCount; cell++) {
      this.uniteCells(cells, cell);
      for (let at = grid.first[cell] as number; at < (grid.first[cell + 1] as number); at++) {
        homes[at] = isCore[at] ? cell : this.nearestCell(at, cell);
      }
    }
    const firstOf = new Int32Array(grid.cellCount).fill(grid.order.length);
    for (let cell = 0; cell < grid.cellCount; cell++) {
      const core = firstCore[cell] as number;
      const set = cells.first(cell);
      if (core >= 0 && core < (firstOf[set] as number)) firstOf[set] = core;
    }
    const clusterOf = homes.map((home) => (home < 0 ? -1 : (firstOf[cells.first(home)] as number)));
    return { isCore, clusterOf, order: grid.order };
  }

  private markCores(cell: number): void {
    const { minimumSites } = this.rule;
    const { isCore, firstCore, least } = this;
    const { first, order, around } = this.grid;
    const { rowWidth } = this;
    const start = first[cell] as number;
    const end = first[cell + 1] as number;
    let countAround = 0;
    let sumAround = 0;
    for (let row = cell * rowWidth; row < (cell + 1) * rowWidth; row += 2) {
      const from = first[around[row] as number] as number;
      const to = first[around[row + 1] as number] as number;
      countAround += to - from;
      sumAround += this.squareMetersOf(from, to);
    }
    if (countAround < minimumSites || sumAround < least) return;
    const isFull = end - start >= minimumSites && this.squareMetersOf(start, end) >= least;
    for (let at = start; at < end; at++) {
      if (!isFull && !this.hasEnough(at, cell)) continue;
      isCore[at] = 1;
      // Within a cell the points lie in the order of their numbers.
      if ((firstCore[cell] as number) < 0) firstCore[cell] = order[at] as number;
    }
  }

  private countCores(): void {
    const { isCore, coresBefore } = this;
    for (let at = 0; at < isCore.length; at++) {
      coresBefore[at + 1] = (coresBefore[at] as number) + (isCore[at] as number);
    }
  }

  /** Whether a point has enough around it; those in its own cell are near. */
  private hasEnough(at: number, cell: number): boolean {
    const { xs, ys, stretch, squareMetersBefore, limit, least, rowWidth } = this;
    const { first, around } = this.grid;
    const { minimumSites } = this.rule;
    const start = first[cell] as number;
    const end = first[cell + 1] as number;
    const x = xs[at] as number;
    const y = ys[at] as number;
    const limitHere = limit * (stretch[at] as number);
    let count = end - start;
    let sum = this.squareMetersOf(start, end);
    for (let row = cell * rowWidth; row < (cell + 1) * rowWidth; row += 2) {
      const to = first[around[row + 1] as number] as number;
      for (let near = first[around[row] as number] as number; near < to; near++) {
        if (near === start) near = end;
        if (near >= to) break;
        const dx = (xs[near] as number) - x;
        const dy = (ys[near] as number) - y;
        if (dx * dx + dy * dy > limitHere * (stretch[near] as number)) continue;
        count++;
        sum += (squareMetersBefore[near + 1] as number) - (squareMetersBefore[near] as number);
        if (count >= minimumSites && sum >= least) return true;
      }
    }
    return false;
  }

  private squareMetersOf(start: number, end: number): number {
    return (this.squareMetersBefore[end] as number) - (this.squareMetersBefore[start] as number);
  }

  /** With those that come after it: in its own row and those above. */
  private uniteCells(cells: DisjointSets, cell: number): void {
    const { firstCore, rowWidth } = this;
    const { around } = this.grid;
    if ((firstCore[cell] as number) < 0) return;
    for (let row = cell * rowWidth + rowWidth / 2 - 1; row < (cell + 1) * rowWidth; row += 2) {
      const end = around[row + 1] as number;
      for (let other = Math.max(cell + 1, around[row] as number); other < end; other++) {
        if ((firstCore[other] as number) < 0 || cells.first(cell) === cells.first(other)) continue;
        if (this.areNear(cell, other)) cells.unite(cell, other);
      }
    }
  }

  /** Whether two cells have cores that are neighbours. */
  private areNear(cell: number, other: number): boolean {
    const { isCore, limit } = this;
    const { first } = this.grid;
    for (let at = first[cell] as number; at < (first[cell + 1] as number); at++) {
      if (!isCore[at]) continue;
      for (let near = first[other] as number; near < (first[other + 1] as number); near++) {
        if (isCore[near] && this.ground(at, near) <= limit) return true;
      }
    }
    return false;
  }

  /** The cell of the nearest core, of equals the first by its number; −1 when none is near. */
  private nearestCell(at: number, cell: number): number {
    const { coresBefore, firstCore, rowWidth } = this;
    const { first, around } = this.grid;
    this.best = this.limit;
    this.bestPoint = Number.POSITIVE_INFINITY;
    let home = -1;
    for (let row = cell * rowWidth; row < (cell + 1) * rowWidth; row += 2) {
      const from = around[row] as number;
      const end = around[row + 1] as number;
      if (coresBefore[first[from] as number] === coresBefore[first[end] as number]) continue;
      for (let other = from; other < end; other++) {
        if ((firstCore[other] as number) >= 0 && this.hasNearer(at, other)) home = other;
      }
    }
    return home;
  }

  /** Whether a cell has a core nearer than the best so far, which it then is. */
  private hasNearer(at: number, cell: number): boolean {
    const { isCore } = this;
    const { first, order } = this.grid;
    let isNearer = false;
    for (let near = first[cell] as number; near < (first[cell + 1] as number); near++) {
      if (!isCore[near]) continue;
      const ground = this.ground(at, near);
      const point = order[near] as number;
      if (ground > this.best || (ground === this.best && point > this.bestPoint)) continue;
      this.best = ground;
      this.bestPoint = point;
      isNearer = true;
    }
    return isNearer;
  }

  private ground(one: number, other: number): number {
    const { xs, ys, stretch } = this;
    const x = (xs[one] as number) - (xs[other] as number);
    const y = (ys[one] as number) - (ys[other] as number);
    return (x * x + y * y) / ((stretch[one] as number) * (stretch[other] as number));
  }
}
