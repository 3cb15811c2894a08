import { JUDGEMENT_SCALE, type Judgements } from "../../analyses/suitability/ahp.ts";

/** Two criteria to be weighed against each other. */
export interface Pair {
  readonly first: string;
  readonly second: string;
}

/** Every pair of different criteria once, in the order of the criteria. */
export function pairsOf(ids: readonly string[]): readonly Pair[] {
  return ids.flatMap((first, index) => ids.slice(index + 1).map((second) => ({ first, second })));
}

/** The judgements with one set, and not also the other way round. */
export function withJudgement(judgements: Judgements, { first, second }: Pair, times: number): Judgements {
  const { [`${second}/${first}`]: _, ...others } = judgements;
  return { ...others, [`${first}/${second}`]: times };
}

/** The position of a judgement on the scale; null for one that lies between its steps. */
export function scaleIndex(times: number): number | null {
  const index = JUDGEMENT_SCALE.findIndex((step) => Math.abs(Math.log(step / times)) < 1e-6);
  return index < 0 ? null : index;
}

/** Which of a pair is more important, and how many times: a judgement as people say it. */
export function preference({ first, second }: Pair, times: number): { id: string; times: number } {
  return times >= 1 ? { id: first, times } : { id: second, times: 1 / times };
}
