import type { MeasuredCriterion, SuitabilityMeasured } from "../../../src/analyses/suitability/measured.ts";
import type { SuitabilityParameters } from "../../../src/analyses/suitability/question.ts";

/** Three criteria with straight curves: 0 m is worth 1 and 1,000 m nothing. */
export const threeCriteria: SuitabilityParameters = {
  candidates: { type: "parks", region: null, minimumHectares: 0, statuses: [], includesUnlocated: true },
  criteria: ["terminal", "road-exit", "housing"].map((id) => ({
    id,
    option: null,
    curve: {
      shape: "inverse",
      points: [
        [0, 1],
        [1000, 0],
      ],
    },
  })),
  weighting: { method: "direct", weights: { terminal: 50, "road-exit": 30, housing: 20 } },
  conditions: [],
  combination: { method: "weighted-sum" },
  withPlanned: false,
};

function amounts(id: string, meters: readonly number[]): MeasuredCriterion {
  return {
    id,
    option: null,
    lows: Float64Array.from(meters),
    highs: Float64Array.from(meters),
    doubts: new Uint8Array(meters.length),
    assetOf: new Int32Array(meters.length).fill(-1),
    assets: [],
    lines: new Float64Array(4 * meters.length).fill(Number.NaN),
  };
}

/** Three candidates, each the nearest by one of {@link threeCriteria}. */
export function measuredOf(parameters: SuitabilityParameters): SuitabilityMeasured {
  return {
    analysis: "suitability",
    version: 1,
    parameters,
    candidates: ["a", "b", "c"].map((id) => ({
      id,
      name: `Plek ${id}`,
      feature: null,
      place: "point",
      center: [6, 52],
      status: null,
    })),
    measured: [
      amounts("terminal", [0, 500, 1000]),
      amounts("road-exit", [1000, 0, 500]),
      amounts("housing", [500, 1000, 0]),
    ],
    method: "straight-line-geodesic",
    data: [],
    warnings: [],
  };
}
