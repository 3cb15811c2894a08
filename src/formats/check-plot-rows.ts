import { NAMELESS, type Plot, type PlotInventory } from "../catalog/plot-inventory.ts";
import type { PlotPlaces } from "../catalog/plot-places.ts";
import {
  type ReadCell,
  readCategory,
  readHectares,
  readObserved,
  readPlace,
  readQuay,
  readUse,
} from "./plot-cells.ts";
import type { PlotError } from "./plot-errors.ts";
import { PlotIds } from "./plot-ids.ts";
import { isEmptyRow, PLOT_COLUMNS, type PlotColumn, type PlotRow, type PlotSheet } from "./plot-row.ts";

/** What a sheet comes to: an inventory when every row can be used, else nothing of it and every error. */
export type CheckedSheet =
  | { readonly ok: true; readonly inventory: PlotInventory }
  | { readonly ok: false; readonly errors: readonly PlotError[] };

type Total = PlotInventory["totals"][number];

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const TOTAL = /^(total|totaal)$/i;
const PLOT = /^(plot|kavel|)$/i;
/** Several rows in one cell: its quotation mark was never closed, and swallowed what follows. */
const SWALLOWED = /\n[^\n]*[\t;]/;

/**
 * Judges every row. Nothing is half-applied: one row that cannot be used, and there is no inventory. A row without an
 * id gets the first free number; one without a source is said by who made the inventory.
 */
export function checkPlotRows(sheet: PlotSheet, places: PlotPlaces): CheckedSheet {
  const judge = new Judge(sheet, places);
  sheet.rows.forEach((row, index) => {
    if (!isEmptyRow(row)) judge.read(row, index + 1);
  });
  const { errors, plots, totals } = judge;
  if (errors.length > 0) return { ok: false, errors };
  const inventory: PlotInventory = {
    schemaVersion: 1,
    title: sheet.title.trim() || NAMELESS,
    publisher: sheet.publisher.trim() || NAMELESS,
    plots,
    totals,
  };
  return { ok: true, inventory: sheet.isExample ? { ...inventory, example: true } : inventory };
}

/** Goes through the rows of one sheet, and remembers what was said before. */
class Judge {
  readonly errors: PlotError[] = [];
  readonly plots: Plot[] = [];
  readonly totals: Total[] = [];
  private readonly ids: PlotIds;
  private readonly totalPlaces = new Set<string>();
  /** What is said once for all rows, as one answer mends them all. */
  private readonly misses = { source: false };

  constructor(
    private readonly sheet: PlotSheet,
    private readonly places: PlotPlaces,
  ) {
    this.ids = new PlotIds(sheet.rows.map((row) => said(row, "id")));
  }

  read(row: PlotRow, number: number): void {
    const at: Complain = (column, code, facts = {}) =>
      this.errors.push({ row: number, key: row.key, column, code, facts });
    for (const column of PLOT_COLUMNS) {
      if (SWALLOWED.test(said(row, column))) at(column, "quote-open");
    }
    for (const field of row.strange) at(null, "field-unknown", { said: field });
    const record = said(row, "record");
    if (TOTAL.test(record)) this.totals.push(this.totalOf(row, at));
    else {
      if (!PLOT.test(record)) at("record", "record-unknown", { said: record });
      this.plots.push(this.plotOf(row, at));
    }
  }

  private totalOf(row: PlotRow, complain: Complain): Total {
    const common = this.commonOf(row, complain);
    if (this.totalPlaces.has(common.place)) complain("place", "total-twice", { said: said(row, "place") });
    if (common.place !== "") this.totalPlaces.add(common.place);
    const hectares = readHectares(said(row, "areaHectares"), true);
    return { ...common, waterBoundHectares: take("areaHectares", hectares, complain) ?? 0 };
  }

  private plotOf(row: PlotRow, complain: Complain): Plot {
    const cell = <T>(column: PlotColumn, read: (text: string) => ReadCell<T>) =>
      take(column, read(said(row, column)), complain);
    if (row.geometry === "invalid") complain(null, "outline-not-understood");
    return {
      id: this.idOf(row, complain),
      ...this.commonOf(row, complain),
      areaHectares: cell("areaHectares", (text) => readHectares(text, false)) ?? 0,
      use: cell("use", readUse) ?? "unknown",
      name: said(row, "name") || null,
      occupant: said(row, "occupant") || null,
      quayMeters: cell("quayMeters", readQuay) ?? null,
      environmentalCategory: cell("environmentalCategory", readCategory) ?? null,
      geometry: row.geometry === "invalid" ? null : row.geometry,
    };
  }

  private commonOf(row: PlotRow, complain: Complain): Pick<Plot, "place" | "observed" | "source"> {
    const source = said(row, "source") || this.sheet.publisher.trim();
    if (source === "" && !this.misses.source) complain("source", "source-missing");
    this.misses.source ||= source === "";
    return {
      place: take("place", readPlace(said(row, "place"), this.places, this.sheet.isExample), complain) ?? "",
      observed: take("observed", readObserved(said(row, "observed")), complain) ?? null,
      source,
    };
  }

  private idOf(row: PlotRow, complain: Complain): string {
    const id = said(row, "id");
    if (id === "") return this.ids.free();
    if (!ID.test(id)) complain("id", "id-not-understood", { said: id });
    else if (this.ids.isTwice(id)) complain("id", "id-twice", { said: id });
    return id;
  }
}

type Complain = (column: PlotColumn | null, code: PlotError["code"], facts?: PlotError["facts"]) => void;

function said({ cells }: PlotRow, column: PlotColumn): string {
  return cells[column]?.trim() ?? "";
}

function take<T>(column: PlotColumn, cell: ReadCell<T>, complain: Complain): T | undefined {
  if ("value" in cell) return cell.value;
  complain(column, cell.error, cell.facts);
  return undefined;
}
