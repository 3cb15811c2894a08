import type { Figure, FigureBook } from "./figure-book.ts";

/** What must be known of a region: the region it is a view within, and the regions whose figures it shows. */
export interface RegionFigures {
  readonly id: string;
  readonly parent: string | null;
  readonly figures: readonly string[];
}

/**
 * The figures of a region: its own, those of the regions it names, and those of the regions within it. Twente
 * shows Overijssel's figures and those of Port of Twente; Zwolle does not show the latter.
 */
export function figuresOfRegion(
  { figures }: FigureBook,
  region: string,
  regions: readonly RegionFigures[],
): readonly Figure[] {
  const named = regions.find(({ id }) => id === region)?.figures ?? [];
  const within = regions.filter(({ parent }) => parent === region).map(({ id }) => id);
  const shown = new Set([region, ...named, ...within]);
  return figures.filter((figure) => shown.has(figure.region));
}

/** The figures that are about one feature, `ports/port-of-twente`. */
export function figuresOfFeature({ figures }: FigureBook, feature: string): readonly Figure[] {
  return figures.filter(({ objects }) => objects.includes(feature));
}
