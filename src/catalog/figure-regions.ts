import type { Figure, FigureBook } from "./figure-book.ts";

/** What must be known of a region: its id and the region it is a part of. */
export interface RegionPlace {
  readonly id: string;
  readonly parent?: string | null | undefined;
}

/**
 * The figures of a region: its own, those of the regions it is a part of, and those of its parts. Twente shows
 * Overijssel's figures and those of Port of Twente; Zwolle does not show the latter.
 */
export function figuresOfRegion(
  { figures }: FigureBook,
  region: string,
  regions: readonly RegionPlace[],
): readonly Figure[] {
  const above = lineOf(region, regions);
  return figures.filter((figure) => {
    return above.includes(figure.region) || lineOf(figure.region, regions).includes(region);
  });
}

/** The figures that are about one feature, `ports/port-of-twente`. */
export function figuresOfFeature({ figures }: FigureBook, feature: string): readonly Figure[] {
  return figures.filter(({ objects }) => objects.includes(feature));
}

/** A region and everything it is a part of. */
function lineOf(region: string, regions: readonly RegionPlace[]): string[] {
  const line = [region];
  for (let id = parentOf(region, regions); id && !line.includes(id); id = parentOf(id, regions))
    line.push(id);
  return line;
}

function parentOf(region: string, regions: readonly RegionPlace[]): string | null {
  return regions.find(({ id }) => id === region)?.parent ?? null;
}
