import type { Lattice } from "../../../src/engine/lattice.ts";
import type { Scene } from "../scenes.ts";

/** Another way to measure surfaces. */
export interface Rival {
  readonly id: string;
  readonly name: string;
  /** Of the cells it measures: slow ones a sample. */
  readonly maxCells: number;
  readonly repeats: number;
  /** What it does otherwise than we do, for the note. */
  readonly remark: string;
  /** Gets ready, which is not timed; a string says why it cannot take part. */
  prepare(scene: Scene): Promise<PreparedRival | string>;
}

export interface PreparedRival {
  measure(lattice: Lattice, cells: readonly number[]): Promise<Measured>;
}

export interface Measured {
  readonly ms: number;
  /** Per layer, per cell asked. */
  readonly meters: readonly ArrayLike<number>[];
}
