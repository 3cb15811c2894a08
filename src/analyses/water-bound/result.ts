import type { Plot, PlotInventory, PlotUse } from "../../catalog/plot-inventory.ts";
import type { WaterwaySize } from "../../core/cemt.ts";
import type { LngLat } from "../../core/coordinates.ts";
import type { Status } from "../../core/status.ts";
import type { WaterBoundParameters } from "./question.ts";

/** A share between what is surely so and what is not ruled out; both from 0 to 1, `lower` at most `upper`. */
export interface ShareRange {
  readonly lower: number;
  readonly upper: number;
}

/** Hectares between what is surely so and what is not ruled out; `upper` is null when nobody says where it ends. */
export interface HectareRange {
  readonly lower: number;
  readonly upper: number | null;
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
  /**
   * The same in hectares: the ground that could be freed for who needs the water. The upper bound holds what is not
   * listed too, and is null when the total is unknown; null altogether as in `notUsedAsSuch`.
   */
  readonly freeable: HectareRange | null;
  /** Hectares of known use ÷ total, from 0 to 1; null when the total is unknown or contradicted. */
  readonly completeness: number | null;
  /** First and last date on which plots were seen, as written; null when no plot has one. */
  readonly observed: { readonly from: string; readonly to: string } | null;
}

/** Place in the order of what could be freed. The best rank has above it only who surely has more. */
export interface FreeableRank {
  readonly rank: number;
  readonly bestRank: number;
  readonly worstRank: number;
}

/** One business park or port. */
export interface PlaceUse extends UseSums {
  readonly layer: "business-parks" | "ports";
  readonly featureId: string;
  readonly name_nl: string;
  readonly name_en: string | null;
  readonly kind: string;
  readonly status: Status;
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

/** What an example says of a place that does not exist. It stands apart: it is in no sum, list or rank. */
export interface ExampleUse {
  readonly title: string;
  readonly places: readonly (UseSums & { readonly place: string })[];
}

/** A plot on the water that is not used by who needs the water: by another company, or by nobody. */
export interface UnderusedPlot extends Omit<Plot, "geometry"> {
  readonly use: "other" | "vacant";
}

/** From where to where a distance to the water was measured; of a park without an outline only a point is known. */
export type AdjacencyBasis = "outline" | "shared-outline" | "point";

/** A waterway as far as adjacency speaks of it; the largest ship counts where no source gives its class. */
export interface AdjacentWaterway extends WaterwaySize {
  readonly featureId: string;
  readonly name_nl: string;
  readonly name_en: string | null;
}

/**
 * How near a business park lies to the water. That is another thing than use: a park on the water may have no quay
 * and no plot that needs one, and nothing of this says how a plot is used.
 */
export interface WaterAdjacency {
  readonly featureId: string;
  readonly name_nl: string;
  readonly name_en: string | null;
  readonly status: Status;
  readonly municipality: string | null;
  readonly scopes: readonly string[];
  /** Null for a park without a place. */
  readonly basis: AdjacencyBasis | null;
  /** Straight line from its edge to the middle of the nearest waterway that surely counts; null when there is none. */
  readonly distanceMeters: number | null;
  /** How far the distance may be off by what is known of both ends; null when nobody says it of the park. */
  readonly precisionMeters: number | null;
  readonly waterway: AdjacentWaterway | null;
  /** One that lies nearer, of which no source says whether such ships can come; null when none does. */
  readonly maybeNearer: (AdjacentWaterway & { readonly distanceMeters: number }) | null;
  /** From the edge to the waterway, for drawing; null without a distance. */
  readonly line: readonly [LngLat, LngLat] | null;
  /** 1 is nearest; who is equally far shares it; null without a distance. */
  readonly rank: number | null;
  /** The ranks that are possible by how exactly the places of parks are known; null without a distance. */
  readonly bestRank: number | null;
  readonly worstRank: number | null;
}

export type WaterBoundWarningCode =
  | "layer-missing"
  | "place-not-found"
  | "duplicate-plot"
  | "duplicate-total"
  | "plots-exceed-total"
  | "example-left-out"
  | "parks-without-place";

/** `subject` is the layer, place or plot it is about; `count` how many there are. */
export interface WaterBoundWarning {
  readonly code: WaterBoundWarningCode;
  readonly subject: string;
  readonly count?: number;
}

/** What an inventory says of the use of plots on the water, place by place and by scope. */
export interface PlotUses {
  readonly places: readonly PlaceUse[];
  readonly sums: readonly ScopeUse[];
  readonly example: ExampleUse | null;
  /** Biggest first. */
  readonly underused: readonly UnderusedPlot[];
  readonly warnings: readonly WaterBoundWarning[];
}

export interface WaterBoundOutcome extends PlotUses {
  readonly analysis: "water-bound";
  readonly version: 1;
  readonly parameters: Pick<WaterBoundParameters, "scopes" | "shipClass"> & {
    /** What was counted of the inventory, and whose it is; its plots are not repeated. */
    readonly inventory: Pick<PlotInventory, "title" | "publisher"> & {
      readonly isExample: boolean;
      readonly plotCount: number;
      readonly totalCount: number;
    };
  };
  readonly method: "straight-line-geodesic";
  readonly data: readonly { readonly id: string; readonly sourceDate: string }[];
  readonly adjacency: readonly WaterAdjacency[];
}
