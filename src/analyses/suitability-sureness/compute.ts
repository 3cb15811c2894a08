import { seeded } from "../../core/seeded.ts";
import type { Report } from "../analysis.ts";
import { createBreather } from "../breathe.ts";
import type { SuitabilityMeasured } from "../suitability/measured.ts";
import type { SuitabilityParameters } from "../suitability/question.ts";
import { rankUnderDistanceError } from "./distance-error.ts";
import { createField } from "./field.ts";
import { rankUnderRandomWeights } from "./random-weights.ts";
import { smallestSwap } from "./swaps.ts";
import { tornado } from "./tornado.ts";
import type { Sureness, SurenessParameters, Swap } from "./types.ts";
import { effectOfUnknowns } from "./unknowns.ts";

/** Awaited between pieces of a stage, with the fraction of it that is done. */
export type Pause = (fraction: number) => Promise<void>;

const DEFAULT_DRAWS = 5000;
const DEFAULT_SEED = 20261121;
const ERROR_PERCENT = 10;
/** Valuing amounts again costs more than weighing values again: 1,000 times for 1,000 candidates. */
const MOST_DISTANCE_DRAWS = 1000;
const MOST_VALUED_AGAIN = 1_000_000;
const FEWEST_DISTANCE_DRAWS = 100;
const MOST_SWAPS = 1000;

/**
 * How sure a ranking is: how the ranks spread when weights, unknown values and distances are drawn at random
 * (seeded: the same question has the same answer), and which single weight turns it over.
 */
export async function computeSureness(
  measured: SuitabilityMeasured,
  parameters: SuitabilityParameters,
  options: Pick<SurenessParameters, "draws" | "seed" | "spreadPercent">,
  report: Report,
): Promise<Sureness> {
  const { draws = DEFAULT_DRAWS, seed = DEFAULT_SEED, spreadPercent = null } = options;
  const breathe = createBreather();
  const stage =
    (from: number, to: number): Pause =>
    async (fraction) => {
      report(from + fraction * (to - from));
      await breathe();
    };
  const field = createField(measured, parameters);
  const { order } = field.scores;
  const random = seeded(seed);
  const underRandomWeights = await rankUnderRandomWeights(field, draws, spreadPercent, random, stage(0, 0.5));
  const affordable = Math.floor(MOST_VALUED_AGAIN / Math.max(1, measured.candidates.length));
  const distanceDraws = Math.min(draws, MOST_DISTANCE_DRAWS, Math.max(FEWEST_DISTANCE_DRAWS, affordable));
  const spread = await rankUnderDistanceError(
    field,
    measured,
    parameters,
    ERROR_PERCENT,
    distanceDraws,
    random,
    stage(0.5, 0.8),
  );
  const pauseSwaps = stage(0.8, 1);
  const swaps: Swap[] = [];
  for (const [place, lower] of order.slice(1, MOST_SWAPS + 1).entries()) {
    swaps.push(smallestSwap(field, order[place] as number, lower));
    await pauseSwaps(place / order.length);
  }
  return {
    analysis: "suitability-sureness",
    version: 1,
    draws,
    seed,
    spreadPercent,
    order,
    underRandomWeights,
    swaps,
    tornado: tornado(field),
    unknowns: effectOfUnknowns(field),
    underDistanceError: { ...spread, errorPercent: ERROR_PERCENT, draws: distanceDraws },
  };
}
