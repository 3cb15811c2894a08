import { dsvFormat } from "d3-dsv";
import type { PlotInventory } from "../catalog/plot-inventory.ts";
import { BYTE_ORDER_MARK, guardCell } from "./csv-cell.ts";
import { sheetOfInventory } from "./plot-json.ts";
import { PLOT_COLUMNS } from "./plot-row.ts";

const semicolons = dsvFormat(";");

/**
 * An inventory as a table for a spreadsheet, which has no place for outlines. `readPlotText` reads back the same plots
 * and totals; every row says its own source.
 */
export function writePlotCsv(inventory: PlotInventory, language: string): string {
  const rows = sheetOfInventory(inventory, language).rows.map(({ cells }) =>
    PLOT_COLUMNS.map((column) => guardCell(cells[column] ?? "")),
  );
  return (
    BYTE_ORDER_MARK + [PLOT_COLUMNS, ...rows].map((row) => `${semicolons.formatRow([...row])}\r\n`).join("")
  );
}
