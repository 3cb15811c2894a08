import type { WaterBoundQuestion } from "../analyses/water-bound/question.ts";
import type { PlotInventory } from "../catalog/plot-inventory.ts";
import { type PlotPlaces, placeText } from "../catalog/plot-places.ts";
import { type ReadSheet, sheetOfInventory } from "../formats/plot-json.ts";
import { isEmptyRow, type PlotColumn, type PlotRow, plotRow } from "../formats/plot-row.ts";
import { change, updateSession } from "./actions.ts";
import { stepPlotDraft } from "./plot-draft-history.ts";
import { checkedDraft, plotPlaces } from "./plot-selectors.ts";
import type { PlotDraft } from "./session.ts";
import { store } from "./store.ts";
import { withPart } from "./with-part.ts";

/** Changes what of the plots is shown, as one step. */
export function askWaterBound(edit: Partial<WaterBoundQuestion>): void {
  change("water-bound", (document) => withPart(document, "waterBound", { ...document.waterBound, ...edit }));
}

/** Opens the plots that are there to be changed, or an empty row when there are none. */
export function openPlotDraft(): void {
  const { document, session } = store.getState();
  const { ownPlots } = document;
  if (session.plotDraft) return;
  const sheet = ownPlots ? sheetOfInventory(ownPlots, session.language) : EMPTY;
  const rows = sheet.rows.map((row) => withPlaceText(row, plotPlaces(store.getState())));
  setDraft({ ...sheet, rows: rows.length > 0 ? rows : [plotRow({})], ignored: [] });
}

/** Puts what was read in the place of the rows, or after them. Nothing is counted before it is taken over. */
export function fillPlotDraft(read: ReadSheet, mode: "replace" | "add"): void {
  stepPlotDraft((plotDraft) => {
    const before = plotDraft ?? { ...EMPTY, ignored: [] };
    const kept = mode === "add" ? before.rows.filter((row) => !isEmptyRow(row)) : [];
    return {
      title: read.title || before.title,
      publisher: read.publisher || before.publisher,
      // What is added to an example is part of it.
      isExample: read.isExample || (mode === "add" && before.isExample),
      rows: [...kept, ...read.rows],
      ignored: read.ignored,
    };
  });
}

export function editPlotHeader(edit: Partial<Pick<PlotDraft, "title" | "publisher">>): void {
  editDraft((draft) => ({ ...draft, ...edit }));
}

export function editPlotCell(key: string, column: PlotColumn, text: string): void {
  editDraft((draft) => ({
    ...draft,
    rows: draft.rows.map((row) =>
      row.key === key ? { ...row, cells: { ...row.cells, [column]: text }, strange: [] } : row,
    ),
  }));
}

export function addPlotRow(cells: PlotRow["cells"] = {}, geometry: PlotRow["geometry"] = null): void {
  openPlotDraft();
  editDraft((draft) => {
    // A drawn plot takes the place of the empty row that a new draft starts with.
    const rows = geometry ? draft.rows.filter((row) => !isEmptyRow(row)) : draft.rows;
    return { ...draft, rows: [...rows, plotRow(cells, geometry)] };
  });
}

export function removePlotRow(key: string): void {
  editDraft((draft) => ({ ...draft, rows: draft.rows.filter((row) => row.key !== key) }));
}

/** Leaves the rows for what they are; what was taken over before stays, and {@link reopenPlotDraft} has them back. */
export function discardPlotDraft(): void {
  updateSession(({ plotDraft }) => ({
    ...CLOSED,
    leftPlotDraft: plotDraft?.rows.some((row) => !isEmptyRow(row)) ? plotDraft : null,
  }));
}

/** Brings back the rows that were left last. */
export function reopenPlotDraft(): void {
  updateSession(({ leftPlotDraft }) =>
    leftPlotDraft ? { ...CLOSED, plotDraft: leftPlotDraft, leftPlotDraft: null } : {},
  );
}

/** Takes all rows over as one step that can be undone; false, and nothing happens, while one of them is wrong. */
export function applyPlotDraft(): boolean {
  const checked = checkedDraft(store.getState());
  if (!checked?.ok) return false;
  setOwnPlots("plots-apply", checked.inventory);
  closePlotDraft();
  return true;
}

/** Shows an example, which says that it is one and is never counted. */
export function loadPlotExample(example: PlotInventory): void {
  setOwnPlots("plots-example", { ...example, example: true });
  closePlotDraft();
}

/** Takes the plots away, from this machine too. It can be undone until the page is closed. */
export function removePlots(): void {
  setOwnPlots("plots-remove", null);
  closePlotDraft();
}

/** As it is while nothing is filled in. */
const CLOSED = {
  plotDraft: null,
  plotDraftHistory: { past: [], future: [] },
  drawing: null,
  chosenPlot: null,
  hoveredPlot: null,
} as const;

function closePlotDraft(): void {
  updateSession(() => ({ ...CLOSED, leftPlotDraft: null }));
}

function withPlaceText(row: PlotRow, places: PlotPlaces | null): PlotRow {
  return { ...row, cells: { ...row.cells, place: placeText(row.cells.place ?? "", places) } };
}

const EMPTY = { title: "", publisher: "", isExample: false, rows: [] } as const;

function setOwnPlots(note: string, ownPlots: PlotInventory | null): void {
  change(note, (document) => (document.ownPlots === ownPlots ? document : { ...document, ownPlots }));
}

function setDraft(plotDraft: PlotDraft): void {
  updateSession(() => ({ plotDraft }));
}

function editDraft(edit: (draft: PlotDraft) => PlotDraft): void {
  stepPlotDraft((plotDraft) => plotDraft && edit(plotDraft));
}
