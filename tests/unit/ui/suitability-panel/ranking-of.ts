import type {
  Candidate,
  MeasuredCriterion,
  SuitabilityMeasured,
} from "../../../../src/analyses/suitability/measured.ts";
import type { Condition, SuitabilityParameters } from "../../../../src/analyses/suitability/question.ts";
import { scoreCandidates } from "../../../../src/analyses/suitability/score.ts";
import type { Interval } from "../../../../src/criteria/criterion.ts";
import type { Ranking } from "../../../../src/state/suitability-selectors.ts";

export const UNKNOWN: Interval = { low: Number.NaN, high: Number.NaN };
export const exactly = (amount: number): Interval => ({ low: amount, high: amount });

/** A curve from 0 to 1 over amounts from 0 to 10. */
const RISING = {
  shape: "positive",
  points: [
    [0, 0],
    [10, 1],
  ],
} as const;

interface Told {
  /** Per candidate, by its name; the id is the name without capitals. */
  readonly places: readonly string[];
  /** Per criterion its weight and the amounts of the places. */
  readonly criteria: Readonly<Record<string, readonly [weight: number, ...amounts: Interval[]]>>;
  readonly conditions?: readonly Condition[];
}

/** A ranking of places told in a few words: every criterion is better when it is more, from 0 to 10. */
export function rankingOf({ places, criteria, conditions = [] }: Told): Ranking {
  const ids = Object.keys(criteria);
  const parameters: SuitabilityParameters = {
    candidates: { type: "parks", region: null, minimumHectares: 0, statuses: [], includesUnlocated: true },
    criteria: ids.map((id) => ({ id, option: null, curve: RISING })),
    weighting: {
      method: "direct",
      weights: Object.fromEntries(ids.map((id) => [id, criteria[id]?.[0] ?? 0])),
    },
    conditions,
    combination: { method: "weighted-sum" },
    withPlanned: false,
  };
  const measured: SuitabilityMeasured = {
    analysis: "suitability",
    version: 1,
    parameters,
    candidates: places.map((name, index) => place(name, index)),
    measured: ids.map((id) => {
      const [, ...amounts] = criteria[id] ?? [0];
      return amountsOf(id, amounts);
    }),
    method: "straight-line-geodesic",
    data: [],
    warnings: [],
  };
  return { measured, parameters, scores: scoreCandidates(measured, parameters) };
}

function place(name: string, index: number): Candidate {
  return {
    id: name.toLowerCase(),
    name,
    feature: null,
    place: "point",
    center: [6 + index / 10, 52],
    status: null,
  };
}

function amountsOf(id: string, amounts: readonly Interval[]): MeasuredCriterion {
  return {
    id,
    option: null,
    lows: Float64Array.from(amounts, ({ low }) => low),
    highs: Float64Array.from(amounts, ({ high }) => high),
    doubts: new Uint8Array(amounts.length),
    assetOf: new Int32Array(amounts.length).fill(-1),
    assets: [],
    lines: new Float64Array(amounts.length * 4).fill(Number.NaN),
  };
}
