import type { RunningTool } from "../tools.ts";
import { adjacencyPart } from "./adjacency-part.ts";
import { plotPart } from "./plot-part.ts";

/** The person's plots on the map, and how near the park that is pointed at lies to the water. */
export function startWaterBound(): RunningTool {
  return { parts: [plotPart(), adjacencyPart()], click: () => false, hover: () => null, stop: () => {} };
}
