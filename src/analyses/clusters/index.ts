import type { AnalysisDefinition } from "../analysis.ts";
import { defaultClusters } from "./defaults.ts";
import { ALWAYS_NEEDED, neededLayers } from "./needed-layers.ts";
import type { ClustersParameters } from "./question.ts";
import type { ClustersOutcome } from "./result.ts";

/** Once: what is computed keeps its layers packed. */
let loading: ReturnType<typeof load> | null = null;

async function load() {
  const { createCompute } = await import("./compute.ts");
  return { compute: createCompute() };
}

/**
 * Where sites lie together and which lie alone: clusters by density, edge to edge, with the hectares in them and what
 * they reach by road, water and rail; hub candidates by k-means; hectares per hexagon. It judges nothing.
 */
export const clusters: AnalysisDefinition<ClustersParameters, ClustersOutcome> = {
  id: "clusters",
  version: 1,
  needs: ALWAYS_NEEDED,
  alsoNeeds: neededLayers,
  defaults: defaultClusters,
  load: () => {
    loading ??= load();
    return loading;
  },
  transfers: ({ result }) =>
    result.method === "density" ? [result.neighbourMeters.buffer as ArrayBuffer] : [],
};
