import type { LngLat } from "../../core/coordinates.ts";
import { groundToMeters, stretchAt } from "../../engine/ground.ts";
import { toRd } from "../../geo/rd.ts";

/** The plane of RD stretches far from Amersfoort; in Europe by less than this. */
const PLANE_MARGIN = 1.2;

/** The place on a line that is nearest to a point: how far along it, and how far off. */
export interface Foot {
  readonly lineMeters: number;
  readonly offMeters: number;
}

/** A line with the distance over the ground to each vertex. */
export class MeasuredLine {
  readonly coordinates: readonly LngLat[];
  /** From the start to each vertex. */
  readonly meters: Float64Array;
  readonly lengthMeters: number;
  private readonly xs: Float64Array;
  private readonly ys: Float64Array;
  private west = Number.POSITIVE_INFINITY;
  private south = Number.POSITIVE_INFINITY;
  private east = Number.NEGATIVE_INFINITY;
  private north = Number.NEGATIVE_INFINITY;

  constructor(coordinates: readonly LngLat[]) {
    this.coordinates = coordinates;
    this.meters = new Float64Array(coordinates.length);
    this.xs = new Float64Array(coordinates.length);
    this.ys = new Float64Array(coordinates.length);
    let length = 0;
    coordinates.forEach((coordinate, vertex) => {
      const [x, y] = toRd(coordinate);
      this.xs[vertex] = x;
      this.ys[vertex] = y;
      this.west = Math.min(this.west, x);
      this.south = Math.min(this.south, y);
      this.east = Math.max(this.east, x);
      this.north = Math.max(this.north, y);
      if (vertex > 0)
        length += metersBetween(this.xs[vertex - 1] as number, this.ys[vertex - 1] as number, x, y);
      this.meters[vertex] = length;
    });
    this.lengthMeters = length;
  }

  /** False when a point is surely farther off than this. */
  isNear(x: number, y: number, meters: number): boolean {
    const most = meters * PLANE_MARGIN;
    return x >= this.west - most && x <= this.east + most && y >= this.south - most && y <= this.north + most;
  }

  /** Of several equally near places the first. */
  footOf(x: number, y: number): Foot {
    let best = Number.POSITIVE_INFINITY;
    let [footX, footY, lineMeters] = [0, 0, 0];
    for (let vertex = 0; vertex + 1 < this.xs.length; vertex++) {
      const ax = this.xs[vertex] as number;
      const ay = this.ys[vertex] as number;
      const dx = (this.xs[vertex + 1] as number) - ax;
      const dy = (this.ys[vertex + 1] as number) - ay;
      const along = (x - ax) * dx + (y - ay) * dy;
      const share = along <= 0 ? 0 : Math.min(1, along / (dx * dx + dy * dy));
      const squared = (x - ax - share * dx) ** 2 + (y - ay - share * dy) ** 2;
      if (squared >= best) continue;
      best = squared;
      [footX, footY] = [ax + share * dx, ay + share * dy];
      const from = this.meters[vertex] as number;
      lineMeters = from + share * ((this.meters[vertex + 1] as number) - from);
    }
    return { lineMeters, offMeters: metersBetween(x, y, footX, footY) };
  }

  /** The place at a distance along the line; beyond an end, that end. */
  at(lineMeters: number): LngLat {
    const last = this.coordinates.length - 1;
    let vertex = 0;
    while (vertex + 1 < last && (this.meters[vertex + 1] as number) < lineMeters) vertex++;
    const [a = [0, 0], b = a] = this.coordinates.slice(vertex, vertex + 2);
    const from = this.meters[vertex] ?? 0;
    const length = (this.meters[vertex + 1] ?? from) - from;
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, (lineMeters - from) / length));
    return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  }
}

/** Between two places in RD, over the ground. */
export function metersBetween(ax: number, ay: number, bx: number, by: number): number {
  return groundToMeters(((bx - ax) ** 2 + (by - ay) ** 2) / (stretchAt(ax, ay) * stretchAt(bx, by)));
}
