import type { LngLat } from "../core/coordinates.ts";
import { fromRd } from "../geo/rd.ts";
import { contains } from "./contains.ts";
import { DistanceField } from "./distance-field.ts";
import type { Packed } from "./pack.ts";
import { boxOf } from "./search.ts";

/** Corners are put where the distance is right to this; a straight side bends in by half a metre at most. */
const TOLERANCE_METERS = 0.1;
const SAGITTA_METERS = 0.5;
/** A line across a continent is drawn coarser, so that it can be drawn at all. */
const MAX_CELLS_ACROSS = 4096;
const MAX_STEPS = 40;

/**
 * The closed lines along which the edge of a geometry is so many metres away, outside it: what a radius around
 * an area or a line means. Marching squares over the distance to the edge. A distance cannot change faster
 * than one walks, so a square whose middle is farther from the line than its corner is left out whole, and only
 * squares along the line are looked at. Where two arcs meet in a notch, its tip is cut off within one square.
 */
export function offsetLines(of: Packed, meters: number): LngLat[][] {
  if (!of.tree) return [];
  const contour = new Contour(of, meters);
  return contour.lines().filter(([place]) => place && !of.areas.some((area) => contains(of, area, ...place)));
}

class Contour {
  private readonly field: DistanceField;
  private readonly cell: number;
  private readonly across: number;
  private readonly west: number;
  private readonly south: number;
  private readonly levels = new Map<number, number>();
  /** Every edge of a square that the line crosses, with the edges before and after it. */
  private readonly links = new Map<number, number[]>();

  constructor(
    of: Packed,
    private readonly meters: number,
  ) {
    this.field = new DistanceField(of);
    const { minX, minY, maxX, maxY } = boxOf(of);
    const reach = meters * of.maxStretch * 1.01;
    const span = Math.max(maxX - minX, maxY - minY) + 2 * reach;
    this.cell = Math.max(Math.sqrt(4 * meters * SAGITTA_METERS), span / MAX_CELLS_ACROSS);
    this.across = 2 ** Math.ceil(Math.log2(span / this.cell + 2));
    this.west = minX - reach - this.cell;
    this.south = minY - reach - this.cell;
  }

  lines(): LngLat[][] {
    this.divide(0, 0, this.across);
    const lines: LngLat[][] = [];
    for (const start of this.links.keys()) {
      const edges: number[] = [];
      for (let edge: number | undefined = start; edge !== undefined; ) {
        edges.push(edge);
        const next: readonly number[] = this.links.get(edge) ?? [];
        this.links.delete(edge);
        edge = next.find((other) => this.links.has(other));
      }
      const line = edges.map((edge) => this.crossing(edge));
      lines.push([...line, ...line.slice(0, 1)]);
    }
    return lines;
  }

  private divide(column: number, row: number, size: number): void {
    const half = size / 2;
    if (Math.abs(this.level(column + half, row + half)) > size * this.cell * 0.71) return;
    if (size === 1) {
      this.march(column, row);
      return;
    }
    for (const [right, up] of [
      [0, 0],
      [half, 0],
      [0, half],
      [half, half],
    ] as const) {
      this.divide(column + right, row + up, half);
    }
  }

  /** Links the edges of one square that the line crosses; a saddle goes by its middle. */
  private march(column: number, row: number): void {
    const corners = [
      [column, row],
      [column + 1, row],
      [column + 1, row + 1],
      [column, row + 1],
    ] as const;
    const isOut = corners.map(([x, y]) => this.cornerLevel(x, y) > 0);
    const bottom = this.edge(column, row, 0);
    const around = [
      bottom,
      this.edge(column + 1, row, 1),
      this.edge(column, row + 1, 0),
      this.edge(column, row, 1),
    ];
    const crossed = around.filter((_, side) => isOut[side] !== isOut[(side + 1) % 4]);
    const isSaddle = crossed.length === 4;
    const startsAtSecond = isSaddle && this.level(column + 0.5, row + 0.5) > 0 !== isOut[0];
    const turned = startsAtSecond ? [...crossed.slice(1), ...crossed.slice(0, 1)] : crossed;
    for (let side = 0; side + 1 < turned.length; side += 2) {
      this.link(turned[side] as number, turned[side + 1] as number);
    }
  }

  private link(a: number, b: number): void {
    this.links.set(a, [...(this.links.get(a) ?? []), b]);
    this.links.set(b, [...(this.links.get(b) ?? []), a]);
  }

  private edge(column: number, row: number, upright: 0 | 1): number {
    return (row * (this.across + 1) + column) * 2 + upright;
  }

  /** Where the line crosses an edge of the grid: halved until it is there. */
  private crossing(edge: number): LngLat {
    const corner = edge >> 1;
    const column = corner % (this.across + 1);
    const row = Math.floor(corner / (this.across + 1));
    const upright = edge % 2;
    const startsOut = this.cornerLevel(column, row) > 0;
    let [low, high] = [0, 1];
    let share = 0.5;
    for (let step = 0; step < MAX_STEPS; step++) {
      share = (low + high) / 2;
      const level = this.level(column + (upright ? 0 : share), row + (upright ? share : 0));
      if (Math.abs(level) < TOLERANCE_METERS) break;
      if (level > 0 === startsOut) low = share;
      else high = share;
    }
    return fromRd([
      this.west + (column + (upright ? 0 : share)) * this.cell,
      this.south + (row + (upright ? share : 0)) * this.cell,
    ]);
  }

  private cornerLevel(column: number, row: number): number {
    const key = row * (this.across + 1) + column;
    const known = this.levels.get(key);
    if (known !== undefined) return known;
    const level = this.level(column, row);
    this.levels.set(key, level);
    return level;
  }

  /** Metres beyond the line; negative on the near side. */
  private level(column: number, row: number): number {
    return this.field.metersAt(this.west + column * this.cell, this.south + row * this.cell) - this.meters;
  }
}
