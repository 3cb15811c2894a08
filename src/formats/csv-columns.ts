/** Columns of the export, in order; headings are `formats.columns.<id>`. */
export const COLUMNS = [
  "record",
  "siteId",
  "siteName",
  "siteFeature",
  "siteLon",
  "siteLat",
  "siteRdX",
  "siteRdY",
  "layer",
  "feature",
  "name",
  "kind",
  "status",
  "mode",
  "distanceMeters",
  "precisionMeters",
  "orderUncertain",
  "inside",
  "bearingDegrees",
  "direction",
  "nearestLon",
  "nearestLat",
  "nearestRdX",
  "nearestRdY",
  "radiusMeters",
  "count",
  "notExisting",
  "method",
  "parameters",
  "publisher",
  "licence",
  "sourceDate",
  "sourceUrl",
] as const;

export type Column = (typeof COLUMNS)[number];

/** A cell as it may be given: numbers are written with `digits` decimals at most. */
export type Cell = string | boolean | null | { readonly value: number | null; readonly digits: number };

/** One line of the table; a column that is left out is empty. */
export type Row = Partial<Record<Column, Cell>>;
