import type { PlotInventory } from "../catalog/plot-inventory.ts";
import { problem } from "../core/problem.ts";
import { notifyProblem } from "./actions.ts";
import { browserPlotStorage, type PlotStorage } from "./plot-storage.ts";
import { store } from "./store.ts";

/**
 * Brings back the plots of an earlier visit, and from then on keeps whatever the document has of them. Runs until the
 * returned function is called.
 */
export function keepPlots(storage: PlotStorage = browserPlotStorage): () => void {
  let stopped = false;
  let unsubscribe = (): void => {};
  let writing = Promise.resolve();

  const write = (plots: PlotInventory | null): void => {
    // One after the other: what was changed last is what stays.
    writing = writing.then(() => storage.write(plots)).catch(() => notifyProblem(problem("plots-not-kept")));
  };

  const start = async (): Promise<void> => {
    const kept = await storage.read().catch(() => {
      notifyProblem(problem("plots-not-read"));
      return null;
    });
    if (stopped) return;
    const { ownPlots } = store.getState().document;
    if (ownPlots) write(ownPlots);
    else if (kept) bringBack(kept);
    unsubscribe = store.subscribe(({ document }, before) => {
      if (document.ownPlots !== before.document.ownPlots) write(document.ownPlots);
    });
  };

  void start();
  return () => {
    stopped = true;
    unsubscribe();
  };
}

/** As if they had been there from the beginning: an older step that is undone does not take them away. */
function bringBack(ownPlots: PlotInventory): void {
  store.setState(({ document, history }) => {
    const withPlots = <Step extends { readonly document: typeof document }>(step: Step): Step => ({
      ...step,
      document: { ...step.document, ownPlots },
    });
    return {
      document: { ...document, ownPlots },
      history: { past: history.past.map(withPlots), future: history.future.map(withPlots) },
    };
  });
}
