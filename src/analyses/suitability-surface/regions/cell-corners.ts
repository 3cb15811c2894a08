import type { RdPoint } from "../../../core/coordinates.ts";
import { cellCenter, type Lattice } from "../../../engine/lattice.ts";

/** The corners of a cell in RD metres, counter-clockwise: four of a square, six of a hexagon. */
export function cellCorners(lattice: Lattice, cell: number): readonly RdPoint[] {
  const [x, y] = cellCenter(lattice, cell);
  const east = lattice.columnMeters / 2;
  if (lattice.shape === "square") {
    const north = lattice.rowMeters / 2;
    return [
      [x - east, y - north],
      [x + east, y - north],
      [x + east, y + north],
      [x - east, y + north],
    ];
  }
  // Rows of hexagons overlap: they are three quarters of a hexagon apart.
  const tip = (lattice.rowMeters * 2) / 3;
  return [
    [x, y - tip],
    [x + east, y - tip / 2],
    [x + east, y + tip / 2],
    [x, y + tip],
    [x - east, y + tip / 2],
    [x - east, y - tip / 2],
  ];
}
