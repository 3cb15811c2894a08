/** A tenth of a per cent: finer than a slider can be set, and short in a link. */
const STEPS_PER_PERCENT = 10;

/**
 * Percentages that sum to 100 when one of them becomes `percent`: the others keep their proportions to each
 * other; when they are all 0 they share alike. Alone, a criterion has all of it.
 *
 * @param weights any non-negative numbers by id
 * @param percent 0 to 100; beyond, the nearest
 */
export function balanceWeights(
  weights: Readonly<Record<string, number>>,
  id: string,
  percent: number,
): Readonly<Record<string, number>> {
  const others = Object.keys(weights).filter((other) => other !== id);
  if (others.length === 0) return { [id]: 100 };
  const own = Math.round(Math.min(Math.max(percent, 0), 100) * STEPS_PER_PERCENT);
  const shares = shareSteps(
    others.map((other) => weights[other] ?? 0),
    100 * STEPS_PER_PERCENT - own,
  );
  const balanced = new Map(others.map((other, index) => [other, (shares[index] ?? 0) / STEPS_PER_PERCENT]));
  balanced.set(id, own / STEPS_PER_PERCENT);
  return Object.fromEntries(Object.keys({ ...weights, [id]: 0 }).map((key) => [key, balanced.get(key) ?? 0]));
}

/** The same weights as percentages that sum to 100. */
export function asPercentages(weights: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const ids = Object.keys(weights);
  const shares = shareSteps(
    ids.map((id) => weights[id] ?? 0),
    100 * STEPS_PER_PERCENT,
  );
  return Object.fromEntries(ids.map((id, index) => [id, (shares[index] ?? 0) / STEPS_PER_PERCENT]));
}

/** Divides whole steps in proportion; what rounding leaves goes to the largest remainders, the first first. */
function shareSteps(parts: readonly number[], steps: number): readonly number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  const exact = parts.map((part) => (sum > 0 ? (part / sum) * steps : steps / parts.length));
  const shares = exact.map(Math.floor);
  const left = steps - shares.reduce((total, share) => total + share, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
