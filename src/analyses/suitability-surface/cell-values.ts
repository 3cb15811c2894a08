import { type ValueFunction, valueAt, valueRange } from "../../criteria/value-function.ts";
import type { SurfaceColumn } from "./types.ts";

/** What the amounts of a column are worth, by cell, each as least and most. */
export interface CellValues {
  readonly lows: Float32Array<ArrayBuffer>;
  readonly highs: Float32Array<ArrayBuffer>;
}

/** The value of every amount; of a range the least and the most, as for a candidate. */
export function cellValues({ lows, highs }: SurfaceColumn, curve: ValueFunction): CellValues {
  const least = new Float32Array(highs.length);
  const most = new Float32Array(highs.length);
  for (let cell = 0; cell < highs.length; cell++) {
    const low = lows[cell] as number;
    const high = highs[cell] as number;
    if (low === high) {
      least[cell] = most[cell] = valueAt(curve, high);
    } else {
      const range = valueRange(curve, { low, high });
      least[cell] = range.low;
      most[cell] = range.high;
    }
  }
  return { lows: least, highs: most };
}

/** The middle of the values of every cell. */
export function middleValues(
  { lows, highs }: SurfaceColumn,
  curve: ValueFunction,
): Float32Array<ArrayBuffer> {
  const middles = new Float32Array(highs.length);
  for (let cell = 0; cell < highs.length; cell++) {
    const low = lows[cell] as number;
    const high = highs[cell] as number;
    const range = low === high ? null : valueRange(curve, { low, high });
    middles[cell] = range ? (range.low + range.high) / 2 : valueAt(curve, high);
  }
  return middles;
}
