import { dsvFormat } from "d3-dsv";
import { BYTE_ORDER_MARK, guardCell, writeNumber } from "./csv-cell.ts";
import type { LayerSource, PageWording } from "./format.ts";
import { layerCredits } from "./layer-credits.ts";

/** A text, or a number with at most so many digits; null is unknown or does not apply, and stays empty. */
export type Cell = string | null | { readonly value: number | null; readonly digits: number };

/** One row; `record` says what it is a row of. */
export type RecordRow<Column extends string> = Partial<Record<Column, Cell>> & { readonly record?: Cell };

/** Rows of several sorts under one heading. */
export interface RecordTable<Column extends string> {
  /** In order. */
  readonly columns: readonly Column[];
  readonly rows: readonly RecordRow<Column>[];
  /** What is on every row: so that rows stay true when they are sorted or copied elsewhere. */
  readonly always: RecordRow<Column>;
  readonly heading: (column: Column) => string;
  /** What a sort of row is called. */
  readonly recordName: (record: string) => string;
  readonly language: string;
}

const semicolons = dsvFormat(";");

/** Writes it as a spreadsheet reads it in this language: semicolons, and no cell that runs as a formula. */
export function writeRecordTable<Column extends string>(table: RecordTable<Column>): string {
  const { columns, rows, always, heading, recordName, language } = table;
  const write = (cell: Cell): string => {
    if (cell === null) return "";
    return typeof cell === "string" ? guardCell(cell) : writeNumber(cell.value, cell.digits, language);
  };
  const cells = rows.map((row) => {
    const whole: RecordRow<Column> = { ...row, ...always, record: recordName(String(row.record)) };
    return columns.map((column) => write(whole[column] ?? null));
  });
  return (
    BYTE_ORDER_MARK +
    [columns.map(heading), ...cells].map((row) => `${semicolons.formatRow(row)}\r\n`).join("")
  );
}

/** A row per layer that an outcome rests on, with who is to be named for it. */
export function creditRows(
  data: readonly { readonly id: string; readonly sourceDate: string }[],
  sources: readonly LayerSource[],
  { translate }: PageWording,
) {
  return layerCredits({ data, sites: [] }, sources).map(({ id, ...credit }) => ({
    record: "source",
    source: translate(`layers.${id}.name`),
    ...credit,
  }));
}
