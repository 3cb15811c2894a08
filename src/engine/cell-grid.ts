/** Points sorted into the square cells of a grid; only cells with a point in them are there. */
export interface CellGrid {
  readonly cellCount: number;
  /** Points in the order of the cells, within a cell in that of their numbers. */
  readonly order: Uint32Array;
  /** Where the points of a cell begin in `order`; those of the next begin where they end. */
  readonly first: Uint32Array;
  /**
   * The cells around each, wherever a point within reach may lie, itself among them. They lie in `rowsAround` rows;
   * of every row the first cell and the one after the last, one cell's rows after another's.
   */
  readonly around: Uint32Array;
  readonly rowsAround: number;
}

/** Nothing on Earth is so far away in RD, but for the sea around the other end of the world: there cells run together. */
const MAX_ACROSS = 2 ** 24;

/** Two points in one cell are never farther apart than its diagonal, `cellMeters` · √2, rounding included. */
export function layCells(
  xs: Float64Array,
  ys: Float64Array,
  cellMeters: number,
  reachMeters: number,
): CellGrid {
  const side = cellMeters * (1 - 1e-9);
  const reach = Math.ceil(reachMeters / side);
  const columns = divide(xs, side);
  const rows = divide(ys, side);
  const inColumns = sortStable(null, columns);
  const order = sortStable(inColumns, rows);
  // Room between rows, so that the end of one is not beside the start of the next.
  const width = most(columns) + 1 + 2 * reach;
  const keys = new Float64Array(order.length + 1);
  const first = new Uint32Array(order.length + 1);
  let cellCount = 0;
  for (let at = 0; at < order.length; at++) {
    const point = order[at] as number;
    const key = (rows[point] as number) * width + (columns[point] as number);
    if (cellCount > 0 && key === keys[cellCount - 1]) continue;
    keys[cellCount] = key;
    first[cellCount++] = at;
  }
  first[cellCount] = order.length;
  keys[cellCount] = Number.POSITIVE_INFINITY;
  return {
    cellCount,
    order,
    first: first.subarray(0, cellCount + 1),
    around: cellsAround(keys, cellCount, width, reach),
    rowsAround: 2 * reach + 1,
  };
}

function divide(values: Float64Array, side: number): Uint32Array {
  let least = Number.POSITIVE_INFINITY;
  for (const value of values) if (value < least) least = value;
  const steps = new Uint32Array(values.length);
  for (let at = 0; at < steps.length; at++) {
    steps[at] = Math.min(MAX_ACROSS, ((values[at] as number) - least) / side);
  }
  return steps;
}

/** Sorts numbers by small keys, by counting; of equals the order stays. */
function sortStable(order: Uint32Array | null, keys: Uint32Array): Uint32Array {
  const ends = new Uint32Array(most(keys) + 2);
  for (const key of keys) ends[key + 1] = (ends[key + 1] as number) + 1;
  for (let key = 1; key < ends.length; key++) ends[key] = (ends[key] as number) + (ends[key - 1] as number);
  const sorted = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const number = order ? (order[at] as number) : at;
    const key = keys[number] as number;
    const place = ends[key] as number;
    sorted[place] = number;
    ends[key] = place + 1;
  }
  return sorted;
}

function most(values: Uint32Array): number {
  let largest = 0;
  for (const value of values) if (value > largest) largest = value;
  return largest;
}

/**
 * Keys go up, so that where the cells of a row begin and end goes up too: nothing is looked for twice. The last key is
 * infinite, where every search ends.
 */
function cellsAround(keys: Float64Array, cellCount: number, width: number, reach: number): Uint32Array {
  const rowsAround = 2 * reach + 1;
  const around = new Uint32Array(cellCount * 2 * rowsAround);
  for (let row = 0; row < rowsAround; row++) {
    const shift = (row - reach) * width - reach;
    let start = 0;
    let end = 0;
    for (let cell = 0; cell < cellCount; cell++) {
      const from = (keys[cell] as number) + shift;
      const to = from + 2 * reach;
      while ((keys[start] as number) < from) start++;
      if (end < start) end = start;
      while ((keys[end] as number) <= to) end++;
      around[2 * (cell * rowsAround + row)] = start;
      around[2 * (cell * rowsAround + row) + 1] = end;
    }
  }
  return around;
}
