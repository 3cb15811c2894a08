import type { PlotUse } from "../catalog/plot-inventory.ts";
import { indexPlotPlaces, PLOT_PLACE_LAYERS, type PlotPlaces } from "../catalog/plot-places.ts";
import { type CheckedSheet, checkPlotRows } from "../formats/check-plot-rows.ts";
import { readUse } from "../formats/plot-cells.ts";
import { isEmptyRow } from "../formats/plot-row.ts";
import { rememberLast } from "./remember-last.ts";
import { layerData } from "./selectors.ts";
import type { State } from "./store.ts";

/** The parks and ports that a plot can name; null until both layers are there. */
export const plotPlaces = rememberLast(
  (state: State) => PLOT_PLACE_LAYERS.map((id) => layerData(id)(state)),
  (...layers): PlotPlaces | null => {
    const known = layers.filter((layer) => layer !== null);
    return known.length === PLOT_PLACE_LAYERS.length ? indexPlotPlaces(known) : null;
  },
);

/** What the rows that are being filled in come to; null while there are none, or no parks to lie in. */
export const checkedDraft = rememberLast(
  (state: State) => [state.session.plotDraft, plotPlaces(state)] as const,
  (draft, places): CheckedSheet | null => (draft && places ? checkPlotRows(draft, places) : null),
);

/** How a plot is drawn while its row is filled in: unknown until a use stands there that is understood. */
export function plotUseOf(text = ""): PlotUse {
  const use = readUse(text.trim());
  return "value" in use ? use.value : "unknown";
}

/** How many rows of the draft say anything. */
export const draftRowCount = rememberLast(
  ({ session }: State) => [session.plotDraft] as const,
  (draft) => draft?.rows.filter((row) => !isEmptyRow(row)).length ?? 0,
);
