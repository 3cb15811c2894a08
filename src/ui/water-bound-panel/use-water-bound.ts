import { useMemo } from "react";
import { useStore } from "zustand";
import type { PlotUses } from "../../analyses/water-bound/types.ts";
import { usesOfPlots } from "../../analyses/water-bound/use-of-plots.ts";
import { NO_PLOTS } from "../../catalog/plot-inventory.ts";
import { type PlotReference, readPlotReferences } from "../../catalog/plot-references.ts";
import type { Problem } from "../../core/problem.ts";
import { layerState } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { useFigures } from "../figures/use-figures.ts";

const parksState = layerState("business-parks");
const portsState = layerState("ports");
const municipalitiesState = layerState("municipalities");

/** The outcome on its way; `references` are null when the figures of the documents could not be read. */
export type WaterBoundState =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly layer: string; readonly problem: Problem }
  | {
      readonly status: "ready";
      readonly outcome: PlotUses;
      readonly references: readonly PlotReference[] | null;
    };

/** What is known of plots on the water. There is no inventory yet, so every plot is unknown. */
export function useWaterBound(): WaterBoundState {
  const parks = useStore(store, parksState);
  const ports = useStore(store, portsState);
  const municipalities = useStore(store, municipalitiesState);
  const figures = useFigures();
  const book = figures.status === "ready" ? figures.book : null;
  const references = useMemo(() => (book ? readPlotReferences(book) : null), [book]);
  const outcome = useMemo(() => {
    const loaded = [parks, ports, municipalities].flatMap((state) =>
      state.status === "ready" ? [state.data] : [],
    );
    if (loaded.length < 3) return null;
    const scopes = (references ?? []).map(({ figure }) => ({
      id: figure.scope.id,
      members: figure.scope.members ?? [],
    }));
    const world = new Map(loaded.map((data) => [data.about.id, data]));
    return usesOfPlots(world, NO_PLOTS, scopes);
  }, [parks, ports, municipalities, references]);
  const failed = Object.entries({ "business-parks": parks, ports, municipalities }).flatMap(
    ([layer, state]) => (state.status === "failed" ? [{ layer, problem: state.problem }] : []),
  )[0];
  if (failed) return { status: "failed", ...failed };
  if (!outcome || figures.status === "loading") return { status: "loading" };
  return { status: "ready", outcome, references };
}
