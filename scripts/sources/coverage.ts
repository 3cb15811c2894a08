import type { Bounds } from "../../src/core/coordinates.ts";

/**
 * Where a layer is complete, as far as its sources go: within bounds, within the province or the country, or
 * within both. What lies outside may be missing.
 */
export interface Coverage {
  readonly bounds?: Bounds;
  readonly within?: "province" | "netherlands";
}

/** The province, with a hundred metres and more to spare. */
export const OVERIJSSEL: Bounds = [5.77, 52.11, 7.08, 52.86];

/** The province and what surrounds it, Meppel, Lochem and Zutphen included: what most sources were cut to. */
export const AROUND_OVERIJSSEL: Bounds = [5.65, 52.0, 7.2, 52.98];

/** What the sources on main roads were cut to: the province, the other regions and what lies between them. */
export const AROUND_REGIONS: Bounds = [4.41, 51.61, 7.2, 52.98];
