import { clusters } from "./clusters/index.ts";
import { coverage } from "./coverage/index.ts";
import { proximity } from "./proximity/index.ts";
import { suitability } from "./suitability/index.ts";
import { suitabilitySureness } from "./suitability-sureness/index.ts";
import { suitabilitySurface } from "./suitability-surface/index.ts";
import { waterBound } from "./water-bound/index.ts";

/** LIST 2. Every analysis by its id. */
export const ANALYSES = {
  clusters,
  coverage,
  proximity,
  suitability,
  "suitability-sureness": suitabilitySureness,
  "suitability-surface": suitabilitySurface,
  "water-bound": waterBound,
} as const;
