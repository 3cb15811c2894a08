import type { EnvironmentalCategory } from "../../catalog/environmental-categories.ts";
import type { PlotInventory } from "../../catalog/plot-inventory.ts";
import type { SHIP_CLASSES } from "../../criteria/ship-class.ts";

/** A set of municipalities over which plots may be added up. Sums of two scopes are never added. */
export interface WaterBoundScope {
  readonly id: string;
  /** Feature references: `municipalities/gm0141`. */
  readonly members: readonly string[];
}

/** The smallest ship that must be able to come along a waterway; `any-class` asks nothing. */
export type ShipClass = (typeof SHIP_CLASSES)[number];

export interface WaterBoundParameters {
  readonly inventory: PlotInventory;
  readonly scopes: readonly WaterBoundScope[];
  readonly shipClass: ShipClass;
}

/** What of an outcome is shown: a choice that a link carries. The plots themselves are never in a link. */
export interface WaterBoundQuestion {
  /** Parks of which a source says that they lie on the water, all parks, or the ports. */
  readonly show: "water" | "parks" | "ports";
  /** The scope whose places are shown; null for all. Two scopes are never shown as one. */
  readonly scope: string | null;
  readonly shipClass: ShipClass;
  /** How far from a waterway a park is still listed as near the water. */
  readonly withinMeters: number;
  /** Of plots that are not used as such: the least metres of quay, and the least category that is allowed. */
  readonly leastQuayMeters: number;
  readonly leastCategory: EnvironmentalCategory | null;
}

export const PLACE_FILTERS = [
  "water",
  "parks",
  "ports",
] as const satisfies readonly WaterBoundQuestion["show"][];

export const MAX_WITHIN_METERS = 20_000;
export const MAX_QUAY_METERS = 10_000;

/**
 * What the panel starts with. 500 m: where a park lies is often known to some hundreds of metres only, and who
 * lists nearer would leave parks out for that reason alone.
 */
export const defaultWaterBound: WaterBoundQuestion = {
  show: "water",
  scope: null,
  shipClass: "any-class",
  withinMeters: 500,
  leastQuayMeters: 0,
  leastCategory: null,
};
