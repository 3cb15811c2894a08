import { proximity } from "./proximity/index.ts";
import { suitability } from "./suitability/index.ts";

/** LIST 2. Every analysis by its id. */
export const ANALYSES = { proximity, suitability } as const;
