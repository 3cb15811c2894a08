/** The greatest and least value of every criterion among the candidates that take part. */
export interface Frame {
  readonly best: readonly number[];
  readonly worst: readonly number[];
}

/** What a way to combine needs besides a candidate's own values. */
export interface Setting {
  /** In the order of the values; the sum is 1. */
  readonly weights: readonly number[];
  readonly frame: Frame;
  /** Of OWA: 0 to 1. */
  readonly attitude: number;
}

/** One way to make a score of values. A greater value never makes a smaller score. */
export interface Combiner {
  /** From 0 to 1, of the values (0–1) that begin at `offset`. */
  readonly score: (values: Float64Array, offset: number) => number;
  /** What each criterion adds to that score; the sum is the score. */
  readonly contributions: (values: Float64Array, offset: number) => readonly number[];
}

export type MakeCombiner = (setting: Setting) => Combiner;
