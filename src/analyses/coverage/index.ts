import type { AnalysisDefinition } from "../analysis.ts";
import { ALWAYS_NEEDED, neededLayers } from "./needed-layers.ts";
import { defaultCoverage } from "./presets.ts";
import type { CoverageParameters } from "./question.ts";
import type { CoverageOutcome } from "./result.ts";

/**
 * How far apart facilities lie along a road, per direction of travel, between what is sure and what may be: gaps, the
 * share within reach, and where one to three more would shorten the longest gap most. Along schematic roads.
 */
export const coverage: AnalysisDefinition<CoverageParameters, CoverageOutcome> = {
  id: "coverage",
  version: 1,
  needs: ALWAYS_NEEDED,
  alsoNeeds: neededLayers,
  defaults: defaultCoverage,
  load: () => import("./compute.ts"),
};
