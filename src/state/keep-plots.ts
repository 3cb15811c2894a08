import type { PlotInventory } from "../catalog/plot-inventory.ts";
import { problem } from "../core/problem.ts";
import { change, notifyProblem } from "./actions.ts";
import { browserPlotStorage, type PlotStorage } from "./plot-storage.ts";
import { store } from "./store.ts";

/**
 * Brings back the plots of an earlier visit, and from then on keeps whatever the document has of them, here and in the
 * other windows of this browser. Runs until the returned function is called.
 */
export function keepPlots(storage: PlotStorage = browserPlotStorage): () => void {
  let stopped = false;
  let stops: readonly (() => void)[] = [];
  let writing = Promise.resolve();
  /** What is in the storage, as far as this window knows. */
  let known: PlotInventory | null = null;

  const write = (plots: PlotInventory | null): void => {
    known = plots;
    // One after the other: what was changed last is what stays.
    writing = writing.then(() => storage.write(plots)).catch(() => notifyProblem(problem("plots-not-kept")));
  };

  const read = (): Promise<PlotInventory | null> =>
    storage.read().catch(() => {
      notifyProblem(problem("plots-not-read"));
      return null;
    });

  const takeOver = async (): Promise<void> => {
    await writing;
    const kept = await read();
    if (stopped || isSame(kept, store.getState().document.ownPlots)) return;
    known = kept;
    change("plots-elsewhere", (document) => ({ ...document, ownPlots: kept }));
    notifyProblem(problem("plots-changed-elsewhere"));
  };

  const start = async (): Promise<void> => {
    const kept = await read();
    if (stopped) return;
    const { ownPlots } = store.getState().document;
    if (ownPlots) write(ownPlots);
    else if (kept) bringBack(kept);
    known = ownPlots ?? kept;
    stops = [
      store.subscribe(({ document }) => {
        if (document.ownPlots !== known) write(document.ownPlots);
      }),
      storage.follow(() => void takeOver()),
    ];
  };

  void start();
  return () => {
    stopped = true;
    for (const stop of stops) stop();
  };
}

function isSame(a: PlotInventory | null, b: PlotInventory | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
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
