import type * as maplibregl from "maplibre-gl";
import { choosePlot, hoverPlot } from "../../state/chosen-plot.ts";
import { rememberLast } from "../../state/remember-last.ts";
import { type State, store } from "../../state/store.ts";
import { showNameBesidePointer } from "../name-beside-pointer.ts";
import { pickDrawn } from "../pick-drawn.ts";
import type { Pointing, RunningTool } from "../tools.ts";
import { adjacencyPart } from "./adjacency-part.ts";
import { plotPart, showsPlots } from "./plot-part.ts";
import { PLOT_LAYERS } from "./plot-style.ts";
import { plotText } from "./plot-text.ts";

/**
 * The person's plots on the map, and how near the park that is pointed at lies to the water. Pointing at a plot opens
 * it; pointing beside it closes it.
 */
export function startWaterBound(map: maplibregl.Map): RunningTool {
  return {
    parts: [plotPart(), adjacencyPart()],
    click: (at) => {
      if (!showsPlots(store.getState())) return false;
      const plot = pick(map, at);
      choosePlot(plot);
      return plot !== null;
    },
    hover: (at) => {
      if (!showsPlots(store.getState())) return null;
      const plot = at && pick(map, at);
      hoverPlot(plot);
      return plot === null ? null : "pointer";
    },
    stop: showNameBesidePointer(map, textBesidePointer),
  };
}

const textBesidePointer = rememberLast(
  (state: State) =>
    [
      showsPlots(state) && state.session.pointer ? state.session.hoveredPlot : null,
      state.session.plotDraft,
      state.document.ownPlots,
      state.session.language,
    ] as const,
  (plot, draft, plots, language) => plot && plotText(plot, draft, plots, language),
);

function pick(map: maplibregl.Map, at: Pointing): string | null {
  const plot = pickDrawn(map, at, PLOT_LAYERS)?.plot;
  return plot === undefined ? null : String(plot);
}
