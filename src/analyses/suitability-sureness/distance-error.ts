import { criterionOf } from "../../criteria/index.ts";
import { makeCombiner } from "../suitability/combine/index.ts";
import type { SuitabilityMeasured } from "../suitability/measured.ts";
import type { SuitabilityParameters } from "../suitability/question.ts";
import { middleOf } from "../suitability/rank-ranges.ts";
import { frameOf, rowsOf, valueTable } from "../suitability/value-table.ts";
import type { Pause } from "./compute.ts";
import type { Field } from "./field.ts";
import { createRankTally } from "./rank-tally.ts";
import type { RankSpread } from "./types.ts";

/**
 * Ranks under the present weights when every distance may be wrong: each is multiplied by its own factor, all
 * within the error as likely. Who is excluded stays so. Ranks go by the middle of the score.
 */
export async function rankUnderDistanceError(
  field: Field,
  measured: SuitabilityMeasured,
  parameters: SuitabilityParameters,
  errorPercent: number,
  draws: number,
  random: () => number,
  pause: Pause,
): Promise<RankSpread> {
  const { order, weights } = field.scores;
  const everyone = [...measured.candidates.keys()];
  const tally = createRankTally(everyone.length, order);
  const middles = new Float64Array(everyone.length);
  for (let draw = 0; draw < draws; draw++) {
    const values = valueTable(withError(measured, errorPercent, random), parameters.criteria);
    const { score } = makeCombiner(parameters.combination, weights, frameOf(values, order));
    const lowRows = rowsOf(values.lows, everyone);
    const highRows = rowsOf(values.highs, everyone);
    const lows = middles.map((_, index) => score(lowRows, index * weights.length));
    const highs = middles.map((_, index) => score(highRows, index * weights.length));
    for (const index of order) middles[index] = middleOf(lows, highs, index);
    tally.add(middles);
    await pause(draw / draws);
  }
  return tally.finish();
}

function withError(
  measured: SuitabilityMeasured,
  errorPercent: number,
  random: () => number,
): SuitabilityMeasured {
  return {
    ...measured,
    measured: measured.measured.map((amounts) => {
      if (criterionOf(amounts.id)?.unit !== "meters") return amounts;
      const factors = amounts.lows.map(() => 1 + (errorPercent / 100) * (2 * random() - 1));
      const times = (amount: number, index: number) => amount * (factors[index] as number);
      return { ...amounts, lows: amounts.lows.map(times), highs: amounts.highs.map(times) };
    }),
  };
}
