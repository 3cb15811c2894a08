import type { Lattice } from "../engine/lattice.ts";
import type { SegmentTree } from "../engine/segment-tree.ts";
import type { Surface } from "../engine/surface.ts";

/** What a thread of the pool does: it keeps what it was given until it is given something else. */
export interface CellApi {
  keep(lattice: Lattice, trees: readonly SegmentTree[]): void;
  /** Cells `firstCell` to `lastCell − 1` by one of the trees. */
  measure(tree: number, firstCell: number, lastCell: number): Surface;
}
