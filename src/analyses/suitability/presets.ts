import type { Condition, SuitabilityParameters } from "./question.ts";

/**
 * A start for one kind of use: what it looks at, how much each counts, and its limits. Its words are
 * `suitability.presets.<id>.{name,reason}`. The weights are a choice of the product; the documents give none.
 */
export interface Preset {
  readonly id: string;
  /** What it sets: everything but the candidates. */
  readonly parameters: Omit<SuitabilityParameters, "candidates">;
  /** Passage of a document that speaks of such a use, as `003:372`. */
  readonly documentReference: string;
}

/** A criterion, its option and its weight in percent. */
type Part = readonly [id: string, option: string | null, percent: number];

const NOT_IN_NATURA_2000: Condition = {
  criterion: "natura-2000",
  option: null,
  relation: "not-inside",
  amount: 0,
};

const largeScaleMultimodal = preset("large-scale-multimodal", "003:371", [
  ["multimodal", "5-km", 25],
  ["terminal-container", null, 20],
  ["road-exit", null, 20],
  ["site-area", null, 15],
  ["other-parks", null, 10],
  ["natura-2000-nitrogen", null, 10],
]);

/** In the order of the screen. */
export const PRESETS: readonly Preset[] = [
  largeScaleMultimodal,
  preset("water-bound", "003:88", [
    ["quay", "Va", 30],
    ["waterway", "Va", 25],
    ["terminal-container", null, 15],
    ["natura-2000-nitrogen", null, 15],
    ["housing", null, 15],
  ]),
  preset("near-shoring-storage", "003:177", [
    ["available-hectares", null, 25],
    ["road-exit", null, 20],
    ["terminal-container", null, 20],
    ["corridor", null, 15],
    ["schools", null, 10],
    ["truck-parking", "truck-parking", 10],
  ]),
  preset("urban-hub", "003:500", [
    ["zero-emission-zone", null, 40],
    ["charging", null, 25],
    ["road-exit", null, 20],
    ["available-hectares", null, 15],
  ]),
  preset("circular-return-flows", "003:367", [
    ["quay", "IV", 25],
    ["available-hectares", null, 20],
    ["housing", null, 20],
    ["other-parks", null, 15],
    ["natura-2000-nitrogen", null, 10],
    ["road-exit", null, 10],
  ]),
];

/** The start: the business parks of Overijssel, for large-scale logistics at a node of road, water and rail. */
export const defaultSuitability: SuitabilityParameters = {
  candidates: {
    type: "parks",
    region: "overijssel",
    minimumHectares: 0,
    statuses: [],
    includesUnlocated: false,
  },
  ...largeScaleMultimodal.parameters,
};

function preset(id: string, documentReference: string, parts: readonly Part[]): Preset {
  return {
    id,
    parameters: {
      criteria: parts.map(([criterion, option]) => ({ id: criterion, option, curve: null })),
      weighting: {
        method: "direct",
        weights: Object.fromEntries(parts.map(([criterion, , percent]) => [criterion, percent])),
      },
      conditions: [NOT_IN_NATURA_2000],
      combination: { method: "weighted-sum" },
      withPlanned: false,
    },
    documentReference,
  };
}
