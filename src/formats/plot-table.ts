import { dsvFormat } from "d3-dsv";
import { problem } from "../core/problem.ts";
import { failure, type Result, success } from "../core/result.ts";
import { unguardCell } from "./csv-cell.ts";
import { type Heading, isPlotColumn, NEEDED_COLUMNS, readHeading } from "./plot-headings.ts";
import { numberCell, readNumber } from "./plot-numbers.ts";
import { type PlotColumn, type PlotRow, plotRow } from "./plot-row.ts";

const SQUARE_METERS_PER_HECTARE = 10_000;

/** Rows of a table, and the headings that were passed over. */
export interface ReadPlots {
  readonly rows: readonly PlotRow[];
  readonly ignored: readonly string[];
}

/**
 * Plots from a table with a line of headings: copied out of a spreadsheet (tabs), or CSV with `;` or `,`. Needs the
 * place and the area of a plot; what else it has no column of is unknown.
 */
export function readPlotTable(text: string, file: string): Result<ReadPlots> {
  const plain = text.replace(/^\uFEFF/, "").trimStart();
  const firstLine = plain.split(/\r?\n/, 1)[0] ?? "";
  const delimiter = ["\t", ";", ","].find((one) => firstLine.includes(one));
  const [names = [], ...lines] = delimiter ? dsvFormat(delimiter).parseRows(plain) : [];
  const headings = names.map(readHeading);
  const has = (wanted: Heading) => headings.includes(wanted);
  const missing = NEEDED_COLUMNS.filter(
    (column) => !has(column) && !(column === "areaHectares" && has("areaSquareMeters")),
  );
  if (missing.length > 0) return failure(problem("plot-headings", { file, columns: missing.join(", ") }));
  return success({
    rows: lines
      .filter((cells) => cells.some((cell) => cell.trim() !== ""))
      .map((cells) => plotRow(cellsOf(cells, headings))),
    // An outline in a table is not read: that must be said as well.
    ignored: names.filter((_, index) => !headings[index] || headings[index] === "geometry"),
  });
}

function cellsOf(cells: readonly string[], headings: readonly Heading[]): PlotRow["cells"] {
  const row: Partial<Record<PlotColumn, string>> = {};
  headings.forEach((heading, index) => {
    const text = unguardCell((cells[index] ?? "").trim());
    if (heading === "areaSquareMeters") row.areaHectares ??= hectaresOf(text);
    else if (isPlotColumn(heading)) row[heading] ||= text;
  });
  return row;
}

/** Square metres as hectares; what is no number stays as it stands, to be complained about. */
export function hectaresOf(squareMeters: string): string {
  const value = readNumber(squareMeters);
  return typeof value === "number"
    ? numberCell(value / SQUARE_METERS_PER_HECTARE, "nl")
    : `${squareMeters} m²`;
}
