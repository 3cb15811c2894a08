import { makeCombiner } from "../suitability/combine/index.ts";
import { withWeight } from "../suitability/weighting.ts";
import type { Field } from "./field.ts";
import type { Swap } from "./types.ts";

/** How far `upper` is ahead of `lower` when one weight is `weight`; below 0 when they changed places. */
type Lead = (weight: number) => number;

/** Steps in which a weight is tried where the lead is no straight line. */
const STEPS = 40;
const HALVINGS = 40;

/** The smallest change of one weight that makes two candidates change places, the better one first. */
export function smallestSwap(field: Field, upper: number, lower: number): Swap {
  const { weights } = field.scores;
  let change: Swap["change"] = null;
  for (const [position, from] of weights.entries()) {
    const lead = leadOf(field, upper, lower, position);
    const isLinear = field.combination.method === "weighted-sum";
    const to = weights.length < 2 ? null : isLinear ? crossingOfLine(lead) : nearestCrossing(lead, from);
    const criterion = field.criteria[position];
    if (to === null || criterion === undefined) continue;
    if (!change || Math.abs(to - from) < Math.abs(change.to - change.from)) change = { criterion, from, to };
  }
  return { upper, lower, change };
}

function leadOf(
  { scores, combination, frame, lowRows, highRows }: Field,
  upper: number,
  lower: number,
  position: number,
): Lead {
  const size = scores.weights.length;
  return (weight) => {
    const { score } = makeCombiner(combination, withWeight(scores.weights, position, weight), frame);
    const twice = (index: number) => score(lowRows, index * size) + score(highRows, index * size);
    return (twice(upper) - twice(lower)) / 2;
  };
}

/** Exact: with the others in proportion, a weighted sum is a straight line in one weight. */
function crossingOfLine(lead: Lead): number | null {
  const [without, alone] = [lead(0), lead(1)];
  return without < 0 !== alone < 0 && without !== 0 && alone !== 0 ? without / (without - alone) : null;
}

/** By steps away from the present weight, both ways, and then by halving the step that holds it. */
function nearestCrossing(lead: Lead, from: number): number | null {
  const ways = [0, 1].flatMap((end) => crossingTowards(lead, from, end) ?? []);
  return ways.sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0] ?? null;
}

function crossingTowards(lead: Lead, from: number, end: number): number | null {
  let ahead = from;
  for (let step = 1; step <= STEPS; step++) {
    let behind = from + ((end - from) * step) / STEPS;
    if (lead(behind) >= 0) {
      ahead = behind;
      continue;
    }
    for (let round = 0; round < HALVINGS; round++) {
      const middle = (ahead + behind) / 2;
      if (lead(middle) >= 0) ahead = middle;
      else behind = middle;
    }
    return ahead;
  }
  return null;
}
