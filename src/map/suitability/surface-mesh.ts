import type { Lattice } from "../../analyses/suitability-surface/types.ts";
import { fromRd } from "../../geo/rd.ts";

/**
 * A grid of triangles over a lattice. Within a triangle the way from Web Mercator to RD is taken to be straight; at
 * this distance between corners that is right to 0.1 m anywhere in the Netherlands.
 */
const MESH_METERS = 1000;

/** What the graphics card draws a surface on. */
export interface SurfaceMesh {
  /** Web Mercator (0–1, y to the south) of the place that positions are counted from. */
  readonly origin: readonly [x: number, y: number];
  /** Per corner: x and y of Web Mercator from the origin, then column and row of the lattice, in fractions. */
  readonly corners: Float32Array<ArrayBuffer>;
  readonly triangles: Uint32Array<ArrayBuffer>;
}

/** Lays the mesh over the rectangle in RD that holds every cell. */
export function surfaceMesh(lattice: Lattice): SurfaceMesh {
  const { columns, rows, columnMeters, rowMeters } = lattice;
  const across = Math.max(1, Math.ceil((columns * columnMeters) / MESH_METERS));
  const up = Math.max(1, Math.ceil((rows * rowMeters) / MESH_METERS));
  const origin = mercator(lattice, columns / 2, rows / 2);
  const corners = new Float32Array((across + 1) * (up + 1) * 4);
  for (let j = 0, at = 0; j <= up; j++) {
    for (let i = 0; i <= across; i++, at += 4) {
      // From half a cell outside the first centre to one outside the last: odd rows of hexagons lie to the east.
      const column = -1 + (i / across) * (columns + 1);
      const row = -1 + (j / up) * (rows + 1);
      const [x, y] = mercator(lattice, column, row);
      corners.set([x - origin[0], y - origin[1], column, row], at);
    }
  }
  const triangles = new Uint32Array(across * up * 6);
  for (let j = 0, at = 0; j < up; j++) {
    for (let i = 0; i < across; i++, at += 6) {
      const corner = j * (across + 1) + i;
      const above = corner + across + 1;
      triangles.set([corner, corner + 1, above, corner + 1, above + 1, above], at);
    }
  }
  return { origin, corners, triangles };
}

function mercator({ x, y, columnMeters, rowMeters }: Lattice, column: number, row: number): [number, number] {
  const [longitude, latitude] = fromRd([x + column * columnMeters, y + row * rowMeters]);
  const radians = (latitude * Math.PI) / 180;
  return [longitude / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI)];
}
