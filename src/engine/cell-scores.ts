/**
 * The weighted sum of values for every cell: one column of values and one weight per criterion. Weights that
 * sum to 1 and values of 0 to 1 give scores of 0 to 1. A cell that is NaN in any column is NaN, whatever the
 * weight: excluded.
 */
export function weighCells(
  columns: readonly Float32Array[],
  weights: readonly number[],
  out: Float32Array,
): void {
  out.fill(0);
  for (let at = 0; at < columns.length; at += 6) addSix(columns, weights, at, out);
}

/** Six columns at a time, because reading and writing `out` costs as much as two; what is missing weighs nothing. */
function addSix(
  columns: readonly Float32Array[],
  weights: readonly number[],
  at: number,
  out: Float32Array,
): void {
  const a = columns[at] as Float32Array;
  const [b = a, c = a, d = a, e = a, f = a] = columns.slice(at + 1);
  const [weightA = 0, weightB = 0, weightC = 0, weightD = 0, weightE = 0, weightF = 0] = weights.slice(at);
  for (let cell = 0; cell < out.length; cell++) {
    out[cell] =
      (out[cell] as number) +
      weightA * (a[cell] as number) +
      weightB * (b[cell] as number) +
      weightC * (c[cell] as number) +
      weightD * (d[cell] as number) +
      weightE * (e[cell] as number) +
      weightF * (f[cell] as number);
  }
}

/**
 * Paints scores of 0 to 1 with a ramp of colours, worst first: cell `c` into `out[places[c]]`. NaN becomes 0,
 * which is transparent. Colours are the four bytes of an `ImageData` seen as one number.
 */
export function colourCells(
  scores: Float32Array,
  ramp: Uint32Array,
  out: Uint32Array,
  places: Uint32Array,
): void {
  const top = ramp.length - 1;
  for (let cell = 0; cell < scores.length; cell++) {
    const step = (scores[cell] as number) * top + 0.5;
    out[places[cell] as number] = step >= 0 ? (ramp[step | 0] as number) : 0;
  }
}
