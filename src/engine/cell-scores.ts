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
  const [first] = columns;
  if (!first) return;
  // Four at a time, because reading and writing `out` costs as much as a column; what is missing weighs nothing.
  const column = (index: number) => columns[index] ?? first;
  const weight = (index: number) => weights[index] ?? 0;
  for (let at = 0; at < columns.length; at += 4) {
    const [a, b, c, d] = [column(at), column(at + 1), column(at + 2), column(at + 3)];
    addColumns(a, b, c, d, weight(at), weight(at + 1), weight(at + 2), weight(at + 3), out);
  }
}

function addColumns(
  a: Float32Array,
  b: Float32Array,
  c: Float32Array,
  d: Float32Array,
  weightA: number,
  weightB: number,
  weightC: number,
  weightD: number,
  out: Float32Array,
): void {
  for (let cell = 0; cell < out.length; cell++) {
    out[cell] =
      (out[cell] as number) +
      weightA * (a[cell] as number) +
      weightB * (b[cell] as number) +
      weightC * (c[cell] as number) +
      weightD * (d[cell] as number);
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
