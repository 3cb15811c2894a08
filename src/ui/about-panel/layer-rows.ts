import type { ManifestLayer } from "../../catalog/manifest.ts";

export const LAYER_COLUMNS = ["name", "age", "features", "known"] as const;
export type LayerColumn = (typeof LAYER_COLUMNS)[number];

export interface LayerSort {
  readonly column: LayerColumn;
  readonly descending: boolean;
}

/** A layer of the data page. */
export interface LayerRow {
  readonly about: ManifestLayer;
  readonly name: string;
  /** Share of all attributes of all features that are known, from 0 to 1; null when none were counted. */
  readonly knownShare: number | null;
  /** How old what it says may be: the date of its oldest value, or of the whole when that is older. */
  readonly oldestDate: string;
}

/** The layers of the manifest, each with the share of its attributes that is known. */
export function layerRows(
  layers: readonly ManifestLayer[],
  nameOf: (id: string) => string,
): readonly LayerRow[] {
  return layers.map((about) => {
    const counts = about.completeness ?? [];
    const of = counts.reduce((sum, count) => sum + count.of, 0);
    const known = counts.reduce((sum, count) => sum + count.known, 0);
    const { sourceDate, oldestDate } = about;
    return {
      about,
      name: nameOf(about.id),
      knownShare: of === 0 ? null : known / of,
      oldestDate: oldestDate && oldestDate < sourceDate ? oldestDate : sourceDate,
    };
  });
}

/** The rows in order, what was not counted last whichever the direction; by age the youngest first. */
export function sortLayers(
  rows: readonly LayerRow[],
  { column, descending }: LayerSort,
  compare: (a: string, b: string) => number,
): LayerRow[] {
  const direction = descending ? -1 : 1;
  const byName = (a: LayerRow, b: LayerRow) => compare(a.name, b.name);
  if (column === "name") return rows.toSorted((a, b) => direction * byName(a, b));
  return rows.toSorted((a, b) => {
    const [left, right] = [measure(a, column), measure(b, column)];
    if (left === null || right === null)
      return Number(left === null) - Number(right === null) || byName(a, b);
    return direction * (left - right) || byName(a, b);
  });
}

function measure(
  { about, knownShare, oldestDate }: LayerRow,
  column: Exclude<LayerColumn, "name">,
): number | null {
  if (column === "known") return knownShare;
  // Earlier is older; of a year or a month alone the first day is taken.
  return column === "features" ? about.featureCount : -Date.parse(oldestDate);
}
