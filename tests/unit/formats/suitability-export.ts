import { describeRanking } from "../../../src/analyses/suitability/describe.ts";
import type {
  Asset,
  Candidate,
  MeasuredCriterion,
  SuitabilityMeasured,
} from "../../../src/analyses/suitability/measured.ts";
import { DOUBTS, type Doubt } from "../../../src/analyses/suitability/measured.ts";
import type { SuitabilityParameters } from "../../../src/analyses/suitability/question.ts";
import { scoreCandidates } from "../../../src/analyses/suitability/score.ts";
import type { PageWording, SuitabilityExport } from "../../../src/formats/format.ts";
import { loadPages } from "../../../src/languages/pages.ts";
import { smallWorld } from "../analyses/proximity/world.ts";
import { wordingOf } from "./wording.ts";

/** A ranking with everything an export must say: a range, nothing found, an exclusion, a name like a formula. */
export const exportedParameters: SuitabilityParameters = {
  candidates: {
    type: "parks",
    region: "overijssel",
    minimumHectares: 5,
    statuses: ["existing"],
    includesUnlocated: true,
  },
  criteria: [
    {
      id: "quay",
      option: "Va",
      curve: {
        shape: "inverse",
        points: [
          [1000, 1],
          [9000, 0],
        ],
      },
    },
    { id: "available-hectares", option: null, curve: null },
    { id: "natura-2000", option: null, curve: null },
  ],
  weighting: { method: "direct", weights: { quay: 50, "available-hectares": 30, "natura-2000": 20 } },
  conditions: [
    { criterion: "natura-2000", option: null, relation: "not-inside", amount: 0 },
    { criterion: "available-hectares", option: null, relation: "at-least", amount: 1 },
  ],
  combination: { method: "weighted-sum" },
  withPlanned: false,
};

const haven: Asset = {
  layer: "ports",
  featureId: "haven",
  name_nl: "=Haven",
  name_en: null,
  kind: "harbour",
  status: "existing",
  source: "Register van havens",
  sourceDate: "2026-01",
};
const nature: Asset = {
  layer: "natura-2000",
  featureId: "weerribben",
  name_nl: "Weerribben",
  name_en: "Weerribben Fen",
  kind: "area",
  status: "existing",
  source: "RVO",
  sourceDate: "2025-10-01",
};

const candidates: readonly Candidate[] = [
  {
    id: "business-parks/noord",
    name: "Bedrijventerrein Noord",
    feature: { layer: "business-parks", id: "noord" },
    place: "area",
    center: [6.1, 52.5],
    status: "existing",
  },
  { id: "site-2", name: null, feature: null, place: "point", center: [6.2, 52.6], status: null },
  {
    id: "business-parks/nergens",
    name: "Nergens",
    feature: { layer: "business-parks", id: "nergens" },
    place: "none",
    center: null,
    status: "planned",
  },
];

function amounts(
  id: string,
  option: string | null,
  each: readonly (readonly [low: number, high: number, doubt: Doubt, asset: number])[],
  assets: readonly Asset[],
): MeasuredCriterion {
  const lines = each.flatMap(([, high, , asset], index) =>
    asset >= 0 && high > 0 ? [6.1 + index / 10, 52.5, 6.15, 52.55] : Array(4).fill(Number.NaN),
  );
  return {
    id,
    option,
    lows: Float64Array.from(each, ([low]) => low),
    highs: Float64Array.from(each, ([, high]) => high),
    doubts: Uint8Array.from(each, ([, , doubt]) => DOUBTS.indexOf(doubt)),
    assetOf: Int32Array.from(each, ([, , , asset]) => asset),
    assets,
    lines: Float64Array.from(lines),
  };
}

const NAN = Number.NaN;

export const exportedMeasured: SuitabilityMeasured = {
  analysis: "suitability",
  version: 1,
  parameters: exportedParameters,
  candidates,
  measured: [
    amounts(
      "quay",
      "Va",
      [
        [1500.123, 3000, "maybe-nearer", 0],
        [800, 800, "none", 0],
        [NAN, NAN, "no-place", -1],
      ],
      [haven],
    ),
    amounts(
      "available-hectares",
      null,
      [
        [4, 4, "none", -1],
        [NAN, NAN, "not-stated", -1],
        [12.5, 12.5, "none", -1],
      ],
      [],
    ),
    amounts(
      "natura-2000",
      null,
      [
        [2500, 2500, "none", 0],
        [0, 0, "none", 0],
        [NAN, NAN, "no-place", -1],
      ],
      [nature],
    ),
  ],
  method: "straight-line-geodesic",
  data: [
    { id: "ports", sourceDate: "2026-01-15" },
    { id: "natura-2000", sourceDate: "2025-10-01" },
  ],
  warnings: [
    { code: "layer-missing", subject: "waterways" },
    { code: "without-place", subject: "candidates", count: 1 },
  ],
};

export async function pageWordingOf(language: string): Promise<PageWording> {
  return { ...(await wordingOf(language)), page: await loadPages(language) };
}

/** The export of {@link exportedMeasured} under some parameters. */
export async function suitabilityExport(
  language: string,
  parameters: SuitabilityParameters = exportedParameters,
): Promise<SuitabilityExport> {
  const scores = scoreCandidates(exportedMeasured, parameters);
  return {
    measured: exportedMeasured,
    parameters,
    obstacle: scores.obstacle,
    candidates: describeRanking(exportedMeasured, scores, parameters),
    sources: [...smallWorld().values()].map(({ about }) => about),
    regions: [{ id: "overijssel", name_nl: "Overijssel", name_en: "Overijssel" }],
    wording: await pageWordingOf(language),
  };
}
