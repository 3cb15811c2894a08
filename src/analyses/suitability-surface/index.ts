import type { CriterionDefinition } from "../../criteria/criterion.ts";
import { CRITERIA } from "../../criteria/index.ts";
import type { AnalysisDefinition } from "../analysis.ts";
import { neededLayers } from "./needed-layers.ts";
import type { SurfaceOutcome, SurfaceParameters } from "./types.ts";

/**
 * What every cell of an area comes to by the criteria that a place has of itself: straight lines from the centre
 * of the cell. A picture of the whole area, and where to look for sites; a screening.
 */
function defineSurface(
  criteria: readonly CriterionDefinition[],
): AnalysisDefinition<SurfaceParameters, SurfaceOutcome> {
  const load = async () => {
    const { createCompute } = await import("./compute.ts");
    return { compute: createCompute(criteria) };
  };
  // Once: what is computed keeps its trees.
  let loading: ReturnType<typeof load> | null = null;
  return {
    id: "suitability-surface",
    version: 1,
    needs: ["municipalities"],
    alsoNeeds: (parameters) => neededLayers(criteria, parameters),
    defaults: {
      area: { type: "region", region: "overijssel" },
      shape: "square",
      cellMeters: 500,
      criteria: [],
      withPlanned: false,
    },
    load: () => {
      loading ??= load();
      return loading;
    },
    transfers: (outcome) =>
      outcome.refused
        ? []
        : [
            ...outcome.columns.flatMap(({ lows, highs, doubts, assetOf }) => [
              lows.buffer,
              highs.buffer,
              doubts.buffer,
              assetOf.buffer,
            ]),
            outcome.lattice.cellColumn.buffer,
            outcome.lattice.cellRow.buffer,
            outcome.lattice.cellOf.buffer,
          ],
  };
}

export const suitabilitySurface = defineSurface(CRITERIA);
