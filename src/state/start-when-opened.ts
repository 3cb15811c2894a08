import type { Panel } from "./session.ts";
import { store } from "./store.ts";

/**
 * Fetches and starts the computing behind a panel with its first opening: a page that only looks neither loads nor
 * computes it. From then on it goes on, whatever panel is open. Returns what stops it.
 *
 * @param load gives what starts the computing, which gives what stops it
 */
export function startWhenOpened(panel: Panel, load: () => Promise<() => () => void>): () => void {
  let stop: (() => void) | null = null;
  let state: "waiting" | "started" | "stopped" = "waiting";

  const start = async (): Promise<void> => {
    if (state !== "waiting" || store.getState().session.panel !== panel) return;
    state = "started";
    try {
      const begin = await load();
      if (state === "started") stop = begin();
    } catch {
      // The panel needs the same files and says that they did not come; the next opening tries again.
      state = "waiting";
    }
  };

  const unsubscribe = store.subscribe((now, before) => {
    if (now.session.panel !== before.session.panel) void start();
  });
  void start();
  return () => {
    unsubscribe();
    state = "stopped";
    stop?.();
  };
}
