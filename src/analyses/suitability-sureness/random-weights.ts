import type { Pause } from "./compute.ts";
import { drawWeights } from "./draw-weights.ts";
import { type Field, scoreRows } from "./field.ts";
import { createRankTally } from "./rank-tally.ts";
import type { RankSpread } from "./types.ts";

/** Ranks under random weights; a value that is not known is drawn from its range, every one as likely. */
export async function rankUnderRandomWeights(
  field: Field,
  draws: number,
  spreadPercent: number | null,
  random: () => number,
  pause: Pause,
): Promise<RankSpread> {
  const { scores, lowRows, highRows, ids } = field;
  const tally = createRankTally(ids.length, scores.order);
  const rows = lowRows.slice();
  const uncertain = [...rows.keys()].filter((cell) => lowRows[cell] !== highRows[cell]);
  const drawn = new Float64Array(ids.length);
  for (let draw = 0; draw < draws; draw++) {
    const weights = drawWeights(scores.weights, spreadPercent, random);
    for (const cell of uncertain) {
      const low = lowRows[cell] as number;
      rows[cell] = low + random() * ((highRows[cell] as number) - low);
    }
    scoreRows(field, weights, rows, drawn);
    tally.add(drawn);
    await pause(draw / draws);
  }
  return tally.finish();
}
