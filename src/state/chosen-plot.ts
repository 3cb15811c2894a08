import type { Plot } from "../catalog/plot-inventory.ts";
import { parseFeatureRef } from "../core/feature-ref.ts";
import { updateSession } from "./actions.ts";
import { goToFeature, goToGeometry } from "./go-to.ts";
import { openPlotDraft } from "./plot-actions.ts";
import { rememberLast } from "./remember-last.ts";
import { type State, store } from "./store.ts";

/** Opens a plot by its id, or while plots are filled in by the key of its row; null closes it. */
export function choosePlot(chosenPlot: string | null): void {
  updateSession(() => ({ chosenPlot }));
}

/** Lights a plot up on the map; null for none. */
export function hoverPlot(hoveredPlot: string | null): void {
  updateSession(() => ({ hoveredPlot }));
}

/** Opens a plot and brings its outline into view, or, of one without, the place it lies in. */
export function goToPlot({ id, geometry, place }: Plot): void {
  choosePlot(id);
  const ref = parseFeatureRef(place);
  if (geometry) goToGeometry(geometry);
  else if (ref) goToFeature(ref);
}

/** Opens all plots to be changed, at this one. */
export function editPlot(id: string): void {
  openPlotDraft();
  const row = store.getState().session.plotDraft?.rows.find(({ cells }) => cells.id === id);
  choosePlot(row?.key ?? null);
}

/** The plot that is open; null while plots are filled in, as its row is there then. */
export const chosenPlot = rememberLast(
  ({ document, session }: State) =>
    [session.plotDraft === null ? session.chosenPlot : null, document.ownPlots] as const,
  (id, plots): Plot | null => plots?.plots.find((plot) => plot.id === id) ?? null,
);
