import type { Figure, FigureBook } from "./figure-book.ts";

/**
 * A share that a document gives for a whole area. It is drawn beside what is known of that area, as a line or
 * a band, and is never taken for data.
 */
export interface PlotReference {
  /** The id of the area, as the sums have it. */
  readonly scope: string;
  readonly figure: Figure;
  /** What it is a share of, when the document says so: 280 hectares. */
  readonly whole: Figure | null;
  /** From 0 to 1; the same twice when it is not a range. */
  readonly from: number;
  readonly to: number;
}

const DEFINITION = "water-bound-not-used-as-such";

/** The shares of plots not used as such that the documents give, by area. */
export function readPlotReferences({ figures, byId }: FigureBook): readonly PlotReference[] {
  return figures.flatMap((figure): PlotReference[] => {
    const { amount, definition, unit, scope, partOf } = figure;
    if (definition !== DEFINITION || unit !== "percent") return [];
    const whole = (partOf?.whole && byId.get(partOf.whole)) || null;
    const share = { scope: scope.id, figure, whole };
    if (amount.type === "range") return [{ ...share, from: amount.min / 100, to: amount.max / 100 }];
    return amount.type === "value" ? [{ ...share, from: amount.value / 100, to: amount.value / 100 }] : [];
  });
}

/** The areas that references are about, as sets of municipalities. They overlap: their sums are never added. */
export function scopesOfReferences(
  references: readonly PlotReference[],
): readonly { readonly id: string; readonly members: readonly string[] }[] {
  return references.map(({ figure }) => ({ id: figure.scope.id, members: figure.scope.members ?? [] }));
}
