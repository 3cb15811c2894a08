/** The last step of a column stands for "this far or farther", and for infinite. */
export const LAST_STEP = 65_535;

/**
 * Amounts of many cells in two bytes each: amount ÷ `stepSize`, rounded. Steps of 1 m reach 65 km.
 */
export function toSteps(amounts: Float32Array, stepSize: number): Uint16Array<ArrayBuffer> {
  const steps = new Uint16Array(amounts.length);
  for (let cell = 0; cell < amounts.length; cell++) {
    steps[cell] = Math.min(LAST_STEP, Math.round((amounts[cell] as number) / stepSize));
  }
  return steps;
}

/** The value of every step, as `valueAt` has it of an amount. NaN excludes the cells that have it. */
export function toTable(stepSize: number, valueAt: (amount: number) => number): Float32Array<ArrayBuffer> {
  const table = new Float32Array(LAST_STEP + 1);
  for (let step = 0; step < LAST_STEP; step++) table[step] = valueAt(step * stepSize);
  table[LAST_STEP] = valueAt(Number.POSITIVE_INFINITY);
  return table;
}

/** Looks up the value of every cell: once per change of a curve, so that a change of weights need not. */
export function valueCells(steps: Uint16Array, table: Float32Array, out: Float32Array): void {
  for (let cell = 0; cell < steps.length; cell++) out[cell] = table[steps[cell] as number] as number;
}

/**
 * The weighted sum of values for every cell, one column of values per weight. Weights that sum to 1 give scores
 * of 0 to 1. What is NaN in any column is NaN: excluded, whatever its weight.
 */
export function weighCells(
  values: readonly Float32Array[],
  weights: readonly number[],
  out: Float32Array,
): void {
  out.fill(0);
  const [first] = values;
  if (!first) return;
  // Four at a time, because reading and writing `out` costs as much as a column; what is missing weighs nothing.
  const column = (index: number) => values[index] ?? first;
  const weight = (index: number) => weights[index] ?? 0;
  for (let at = 0; at < values.length; at += 4) {
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
 * Paints scores of 0 to 1 with a ramp of colours, worst first. Cell `c` goes to `out[places[c]]`, and to
 * `out[c]` without places; NaN becomes 0, which is transparent. Colours are the bytes of an `ImageData` seen as
 * 32-bit numbers.
 */
export function colourCells(
  scores: Float32Array,
  ramp: Uint32Array,
  out: Uint32Array,
  places: Uint32Array | null = null,
): void {
  const top = ramp.length - 1;
  for (let cell = 0; cell < scores.length; cell++) {
    const score = scores[cell] as number;
    const place = places ? (places[cell] as number) : cell;
    out[place] = score >= 0 ? (ramp[Math.min(top, (score * top + 0.5) | 0)] as number) : 0;
  }
}
