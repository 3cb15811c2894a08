import type { MapTool } from "../map/tools.ts";

/** What the planner's map fetches when it is first needed. */
export const MAP_TOOLS: readonly MapTool[] = [
  {
    isWanted: ({ session }) => session.panel === "suitability",
    load: async () => (await import("../map/suitability/start-suitability.ts")).startSuitability,
  },
];
