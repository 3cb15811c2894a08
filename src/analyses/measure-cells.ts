import type { Lattice } from "../engine/lattice.ts";
import type { SegmentTree } from "../engine/segment-tree.ts";
import { measureSurface, type Surface } from "../engine/surface.ts";
import { createBreather } from "./breathe.ts";

/** Trees over the same cells, ready to be measured in any order. */
export interface CellSurvey {
  /** Cells `firstCell` to `lastCell − 1` by one of the trees; any division gives what the whole would give. */
  readonly measure: (tree: number, firstCell: number, lastCell: number) => Promise<Surface>;
}

/** Who measures cells: this thread, or several others. */
export interface CellMeasurer {
  /** How many pieces of work can be under way at the same time. */
  readonly width: number;
  readonly open: (lattice: Lattice, trees: readonly SegmentTree[]) => Promise<CellSurvey>;
}

/** Room for what is known of some cells. */
export function roomFor(cellCount: number): Surface & {
  readonly meters: Float32Array<ArrayBuffer>;
  readonly features: Int32Array<ArrayBuffer>;
} {
  return { meters: new Float32Array(cellCount), features: new Int32Array(cellCount) };
}

/** Measures in this thread, letting messages in now and then. */
export const measureHere: CellMeasurer = {
  width: 1,
  open: async (lattice, trees) => {
    const breathe = createBreather();
    return {
      measure: async (tree, firstCell, lastCell) => {
        await breathe();
        const known = trees[tree];
        const out = roomFor(lastCell - firstCell);
        if (known) measureSurface(known, lattice, firstCell, lastCell, out);
        return out;
      },
    };
  },
};
