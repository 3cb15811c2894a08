import { transfer } from "comlink";
import { roomFor } from "../analyses/measure-cells.ts";
import type { Lattice } from "../engine/lattice.ts";
import type { SegmentTree } from "../engine/segment-tree.ts";
import { measureSurface } from "../engine/surface.ts";
import type { CellApi } from "./cell-protocol.ts";

/** A thread of the pool, without the thread. What it measured is handed over, not copied. */
export function createCellApi(): CellApi {
  let kept: { readonly lattice: Lattice; readonly trees: readonly SegmentTree[] } | null = null;
  return {
    keep(lattice, trees) {
      kept = { lattice, trees };
    },
    measure(tree, firstCell, lastCell) {
      const known = kept?.trees[tree];
      if (!kept || !known) throw new Error(`No tree ${tree} was given.`);
      const out = roomFor(lastCell - firstCell);
      measureSurface(known, kept.lattice, firstCell, lastCell, out);
      return transfer(out, [out.meters.buffer, out.features.buffer]);
    },
  };
}
