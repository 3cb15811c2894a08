import type { MapTool } from "../map/tools.ts";

/** What the planner's map fetches when it is first needed; the pointer is for the first that wants it. */
export const MAP_TOOLS: readonly MapTool[] = [
  {
    isWanted: ({ session }) => session.drawing !== null,
    load: async () => (await import("../map/drawing/start-drawing.ts")).startDrawingTool,
  },
  {
    isWanted: ({ session }) => session.panel === "suitability",
    load: async () => (await import("../map/suitability/start-suitability.ts")).startSuitability,
  },
  {
    isWanted: ({ session }) => session.panel === "clusters",
    load: async () => (await import("../map/clusters/start-clusters.ts")).startClusters,
  },
  {
    isWanted: ({ session }) => session.panel === "coverage",
    load: async () => (await import("../map/coverage/start-coverage.ts")).startCoverage,
  },
  {
    isWanted: ({ session }) => session.panel === "water-bound",
    load: async () => (await import("../map/water-bound/start-water-bound.ts")).startWaterBound,
  },
];
