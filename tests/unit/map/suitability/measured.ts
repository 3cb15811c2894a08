import {
  type Asset,
  type Candidate,
  DOUBTS,
  type SuitabilityMeasured,
} from "../../../../src/analyses/suitability/measured.ts";
import type { SuitabilityScores } from "../../../../src/analyses/suitability/scores.ts";

const asset: Asset = {
  layer: "terminals",
  featureId: "hengelo",
  name_nl: "Containerterminal Hengelo",
  name_en: "Container terminal Hengelo",
  kind: "container",
  status: "existing",
  source: "",
  sourceDate: null,
};

/** Three candidates: a drawn area, a point, and one without a place; measured by one distance. */
export function aRanking(): SuitabilityMeasured {
  const candidates: Candidate[] = [
    { id: "a", name: "A", feature: null, place: "area", center: [6.5, 52.3], status: null },
    { id: "b", name: "B", feature: null, place: "point", center: [6.6, 52.4], status: null },
    { id: "c", name: "C", feature: null, place: "none", center: null, status: null },
  ];
  return {
    analysis: "suitability",
    version: 1,
    parameters: {
      candidates: {
        type: "drawn",
        shapes: [
          {
            id: "a",
            name: "A",
            geometry: {
              type: "Polygon",
              coordinates: [
                [
                  [6.49, 52.29],
                  [6.51, 52.29],
                  [6.51, 52.31],
                  [6.49, 52.29],
                ],
              ],
            },
          },
        ],
      },
      criteria: [{ id: "terminal", option: null, curve: null }],
      weighting: { method: "direct", weights: { terminal: 100 } },
      conditions: [],
      combination: { method: "weighted-sum" },
      withPlanned: false,
    },
    candidates,
    measured: [
      {
        id: "terminal",
        option: null,
        lows: Float64Array.of(3000, 0, Number.NaN),
        highs: Float64Array.of(4000, 0, Number.NaN),
        doubts: Uint8Array.of(DOUBTS.indexOf("maybe-nearer"), 0, DOUBTS.indexOf("no-place")),
        assetOf: Int32Array.of(0, 0, -1),
        assets: [asset],
        lines: Float64Array.of(
          6.51,
          52.3,
          6.55,
          52.3,
          6.6,
          52.4,
          6.6,
          52.4,
          Number.NaN,
          Number.NaN,
          Number.NaN,
          Number.NaN,
        ),
      },
    ],
    method: "straight-line-geodesic",
    data: [],
    warnings: [],
  };
}

/** B first, A with a range behind it, C anything. */
export function someScores(): SuitabilityScores {
  return {
    weights: [1],
    valueLows: [Float64Array.of(0.4, 0.9, 0)],
    valueHighs: [Float64Array.of(0.6, 0.9, 1)],
    scoreLows: Float64Array.of(0.4, 0.9, 0),
    scoreHighs: Float64Array.of(0.6, 0.9, 1),
    order: [1, 0, 2],
    ranks: Int32Array.of(2, 1, 2),
    bestRanks: Int32Array.of(1, 1, 1),
    worstRanks: Int32Array.of(3, 2, 3),
    exclusions: new Map(),
    unchecked: new Map(),
    obstacle: null,
  };
}
