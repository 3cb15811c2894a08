import type { PlotInventory, PlotUse } from "../../catalog/plot-inventory.ts";

/** A set of municipalities over which plots may be added up. Sums of two scopes are never added. */
export interface WaterBoundScope {
  readonly id: string;
  /** Feature references: `municipalities/gm0141`. */
  readonly members: readonly string[];
}

export interface WaterBoundParameters {
  readonly inventory: PlotInventory;
  readonly scopes: readonly WaterBoundScope[];
}

/** A share between what is surely so and what is not ruled out; both from 0 to 1, `lower` at most `upper`. */
export interface ShareRange {
  readonly lower: number;
  readonly upper: number;
}

/** What is known of the plots on the water of a place, or of several together. */
export interface UseSums {
  /** All water-bound plots together, listed or not; null when nobody says. */
  readonly waterBoundHectares: number | null;
  /** Of the listed plots, by use. `unknown` was listed without a use: it is not zero and not unused. */
  readonly hectares: Readonly<Record<PlotUse, number>>;
  /** What the total has more than the list; null when the total is unknown. */
  readonly unlistedHectares: number | null;
  readonly plotCount: number;
  /**
   * Share not used as such: not used by a company that needs the water. The lower bound takes all that is
   * unknown for used, the upper bound for not used. Of the total, or of the listed plots when that is unknown;
   * null when there is nothing to take a share of, or the inventory contradicts itself.
   */
  readonly notUsedAsSuch: ShareRange | null;
  /** Hectares of known use ÷ total, from 0 to 1; null when the total is unknown or contradicted. */
  readonly completeness: number | null;
  /** First and last date on which plots were seen, as written; null when no plot has one. */
  readonly observed: { readonly from: string; readonly to: string } | null;
}

/** One business park or port. */
export interface PlaceUse extends UseSums {
  readonly layer: "business-parks" | "ports";
  readonly featureId: string;
  readonly name_nl: string;
  readonly name_en: string | null;
  readonly kind: string;
  readonly status: string;
  readonly municipality: string | null;
  /** Area of the whole place, as the register has it; null when it does not say. */
  readonly grossHectares: number | null;
  readonly netHectares: number | null;
  /** The year of these areas. */
  readonly year: number | null;
  /** True when a source says that it lies on the water; null when none does. */
  readonly onWater: boolean | null;
  /** Ids of the scopes it belongs to. */
  readonly scopes: readonly string[];
}

/** The places of one layer in one scope together. Parks and ports are not added: a quay may be in both. */
export interface ScopeUse extends UseSums {
  readonly scope: string;
  readonly layer: PlaceUse["layer"];
  readonly places: number;
  /** Of how many of these places the total of water-bound plots is known. */
  readonly placesWithTotal: number;
}

export type WaterBoundWarningCode =
  | "layer-missing"
  | "place-not-found"
  | "duplicate-plot"
  | "duplicate-total"
  | "plots-exceed-total"
  | "example-left-out";

/** `subject` is the layer, place or plot it is about. */
export interface WaterBoundWarning {
  readonly code: WaterBoundWarningCode;
  readonly subject: string;
}

export interface WaterBoundOutcome {
  readonly analysis: "water-bound";
  readonly version: 1;
  readonly data: readonly { readonly id: string; readonly sourceDate: string }[];
  readonly places: readonly PlaceUse[];
  readonly sums: readonly ScopeUse[];
  readonly warnings: readonly WaterBoundWarning[];
}
