import { useMemo } from "react";
import { useStore } from "zustand";
import type { WaterBoundOutcome } from "../../analyses/water-bound/result.ts";
import type { WaterBoundView } from "../../analyses/water-bound/view.ts";
import { type PlotReference, readPlotReferences } from "../../catalog/plot-references.ts";
import { store } from "../../state/store.ts";
import { waterBoundOutcome, waterBoundView } from "../../state/water-bound-selectors.ts";
import { useFigures } from "../figures/use-figures.ts";

/** What there is to show; `references` are null when the figures of the documents could not be read. */
export interface WaterBoundState {
  readonly outcome: WaterBoundOutcome;
  readonly view: WaterBoundView;
  readonly references: readonly PlotReference[] | null;
}

/** What is known of plots on the water; null until it was counted and the figures were asked for. */
export function useWaterBound(): WaterBoundState | null {
  const outcome = useStore(store, waterBoundOutcome);
  const view = useStore(store, waterBoundView);
  const figures = useFigures();
  const book = figures.status === "ready" ? figures.book : null;
  const references = useMemo(() => (book ? readPlotReferences(book) : null), [book]);
  if (!outcome || !view || figures.status === "loading") return null;
  return { outcome, view, references };
}
