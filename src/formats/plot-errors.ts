import type { PlotColumn } from "./plot-row.ts";

/** Why a row cannot be used; the sentence is `plots.errors.<code>` of the page words. */
export const PLOT_ERRORS = [
  "place-missing",
  "place-unknown",
  "place-ambiguous",
  "area-missing",
  "area-not-a-number",
  "area-ambiguous",
  "area-out-of-range",
  "use-unknown",
  "observed-not-understood",
  "source-missing",
  "id-not-understood",
  "id-twice",
  "total-twice",
  "quay-not-a-number",
  "quay-ambiguous",
  "quay-out-of-range",
  "category-unknown",
  "outline-not-understood",
  "record-unknown",
  "quote-open",
  "field-unknown",
] as const;
export type PlotErrorCode = (typeof PLOT_ERRORS)[number];

/** What is wrong with one row; rows are counted from 1. */
export interface PlotError {
  readonly row: number;
  readonly key: string;
  /** The cell it is about; null for the row as a whole. */
  readonly column: PlotColumn | null;
  readonly code: PlotErrorCode;
  /** `said` is what stands there; the rest fills in the sentence. */
  readonly facts: Readonly<Record<string, string | number>>;
}
