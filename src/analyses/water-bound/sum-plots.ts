import { PLOT_USES, type Plot, type PlotUse } from "../../catalog/plot-inventory.ts";
import type { HectareRange, ShareRange, UseSums } from "./result.ts";

/** Hectares below this are rounding: a list may exceed its total by a square metre. */
const ROUNDING_HECTARES = 0.0001;

/**
 * Adds plots up by use and compares them with the stated total. The order of the plots does not matter.
 *
 * @param waterBoundHectares the stated total; null when nobody says
 */
export function sumPlots(plots: readonly Plot[], waterBoundHectares: number | null): UseSums {
  const hectares = hectaresByUse(plots);
  const listed = PLOT_USES.reduce((sum, use) => sum + hectares[use], 0);
  const rest = waterBoundHectares === null ? null : waterBoundHectares - listed;
  const unlistedHectares = rest === null || rest < 0 ? null : rest;
  const contradicts = exceeds(listed, waterBoundHectares);
  const whole = waterBoundHectares === null ? listed : Math.max(waterBoundHectares, listed);
  const known = listed - hectares.unknown;
  return {
    waterBoundHectares,
    hectares,
    unlistedHectares,
    plotCount: plots.length,
    notUsedAsSuch: contradicts || whole === 0 ? null : shareRange(hectares, whole),
    freeable: contradicts || whole === 0 ? null : freeableRange(hectares, rest),
    completeness: contradicts || waterBoundHectares === null ? null : whole === 0 ? 1 : known / whole,
    observed: observedRange(plots),
  };
}

/** True when the listed plots are more than the total that is said to hold them all. */
export function exceeds(listedHectares: number, waterBoundHectares: number | null): boolean {
  return waterBoundHectares !== null && listedHectares > waterBoundHectares + ROUNDING_HECTARES;
}

/** Sums that do not depend on the order in which plots were listed. */
function hectaresByUse(plots: readonly Plot[]): Record<PlotUse, number> {
  const sums: Record<PlotUse, number> = { "water-bound": 0, other: 0, vacant: 0, unknown: 0 };
  for (const { use, areaHectares } of plots.toSorted((a, b) => a.areaHectares - b.areaHectares)) {
    sums[use] += areaHectares;
  }
  return sums;
}

function shareRange(hectares: Readonly<Record<PlotUse, number>>, whole: number): ShareRange {
  const lower = (hectares.other + hectares.vacant) / whole;
  return { lower, upper: Math.max(lower, 1 - hectares["water-bound"] / whole) };
}

/** @param unlisted hectares that the total has more than the list; null when nobody says a total */
function freeableRange(hectares: Readonly<Record<PlotUse, number>>, unlisted: number | null): HectareRange {
  const lower = hectares.other + hectares.vacant;
  return { lower, upper: unlisted === null ? null : lower + hectares.unknown + Math.max(0, unlisted) };
}

function observedRange(plots: readonly Plot[]): UseSums["observed"] {
  const dates = plots.flatMap(({ observed }) => observed ?? []).sort();
  const [from] = dates;
  const to = dates.at(-1);
  return from && to ? { from, to } : null;
}
