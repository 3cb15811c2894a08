import type { UseSums } from "../../analyses/water-bound/result.ts";
import { PLOT_USES, type PlotUse } from "../../catalog/plot-inventory.ts";

/** Not used as such first: then the bounds and the references are read from the same side. */
export const DRAWN_USES = ["other", "vacant", "unknown", "water-bound"] as const satisfies readonly PlotUse[];

/** One piece of the bar; the shares of all pieces are 1 together. */
export interface BarShare {
  readonly use: PlotUse;
  readonly share: number;
}

/**
 * How the bar of a place divides. What the total has more than the list is unknown; so is all of a place of
 * which nobody says anything, or of which the list contradicts the total.
 */
export function barShares({ hectares, unlistedHectares, notUsedAsSuch }: UseSums): readonly BarShare[] {
  const whole = PLOT_USES.reduce((sum, use) => sum + hectares[use], 0) + (unlistedHectares ?? 0);
  if (notUsedAsSuch === null || whole === 0) return [{ use: "unknown", share: 1 }];
  return DRAWN_USES.flatMap((use) => {
    const share = (hectares[use] + (use === "unknown" ? (unlistedHectares ?? 0) : 0)) / whole;
    return share > 0 ? [{ use, share }] : [];
  });
}
