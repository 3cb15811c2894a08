import type { Plot } from "../catalog/plot-inventory.ts";

/** The columns of a table of plots, as the schema has them; `record` tells plots and totals apart. */
export const PLOT_COLUMNS = [
  "record",
  "id",
  "name",
  "place",
  "areaHectares",
  "use",
  "observed",
  "source",
  "occupant",
  "quayMeters",
  "environmentalCategory",
] as const;
export type PlotColumn = (typeof PLOT_COLUMNS)[number];

/** A row as it was typed, pasted or read: texts, of which nothing has been judged yet. */
export interface PlotRow {
  /** Unique among the rows, and only for telling them apart. */
  readonly key: string;
  readonly cells: Readonly<Partial<Record<PlotColumn, string>>>;
  /** What was drawn or came with a file; `invalid` when it is no area in degrees. */
  readonly geometry: Plot["geometry"] | "invalid";
  /** Fields that no plot has: perhaps typing errors. */
  readonly strange: readonly string[];
}

/** Rows with what holds for all of them. */
export interface PlotSheet {
  readonly title: string;
  readonly publisher: string;
  /** An invented example stays one, whatever is changed in it. */
  readonly isExample: boolean;
  readonly rows: readonly PlotRow[];
}

let count = 0;

/** A row that no other row is. */
export function plotRow(
  cells: PlotRow["cells"],
  geometry: PlotRow["geometry"] = null,
  strange: readonly string[] = [],
): PlotRow {
  count += 1;
  return { key: `row-${count}`, cells, geometry, strange };
}

/** Whether a row says nothing at all; such rows are passed over. */
export function isEmptyRow({ cells, geometry }: PlotRow): boolean {
  const { record: _, ...said } = cells;
  return !geometry && Object.values(said).every((text) => text.trim() === "");
}
