import { proximity } from "./proximity/index.ts";

/** LIST 2. Every analysis by its id. */
export const ANALYSES = { proximity } as const;
