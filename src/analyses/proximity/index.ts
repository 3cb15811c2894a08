import { LAYERS } from "../../layers/index.ts";
import type { ProximityRole } from "../../layers/layer.ts";
import type { AnalysisDefinition } from "../analysis.ts";
import type { ProximityOutcome, ProximityParameters } from "./types.ts";

/** What proximity needs to know of a layer; null when it takes no part. */
export interface ProximityLayer {
  readonly id: string;
  readonly proximity: ProximityRole | null;
}

/**
 * What is near a site: the nearest features of every layer, how many lie within each radius, and the nearest
 * access to road, water and rail. A screening by straight lines; it judges nothing.
 */
export function defineProximity(
  layers: readonly ProximityLayer[],
): AnalysisDefinition<ProximityParameters, ProximityOutcome> {
  const measured = layers.flatMap(({ id, proximity }) => (proximity ? [{ id, role: proximity }] : []));
  const load = async () => {
    const { createCompute } = await import("./compute.ts");
    return { compute: createCompute(measured) };
  };
  // Once: what is computed keeps its layers packed.
  let loading: ReturnType<typeof load> | null = null;
  return {
    id: "proximity",
    version: 1,
    needs: measured.map(({ id }) => id),
    alsoNeeds: ({ sites }) => sites.flatMap((site) => (site.type === "feature" ? [site.feature.layer] : [])),
    defaults: { sites: [], count: 3, radiiMeters: [1000, 5000, 10000, 25000] },
    load: () => {
      loading ??= load();
      return loading;
    },
  };
}

export const proximity = defineProximity(LAYERS);
