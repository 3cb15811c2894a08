import { store } from "./store.ts";

/**
 * Fetches and starts the measuring of suitability with the first opening of its panel: a page that only looks
 * neither loads nor computes it. From then on it goes on, whatever panel is open. Returns what stops it.
 */
export function startSuitabilityWhenOpened(): () => void {
  let stop: (() => void) | null = null;
  let state: "waiting" | "started" | "stopped" = "waiting";

  const start = async (): Promise<void> => {
    if (state !== "waiting" || store.getState().session.panel !== "suitability") return;
    state = "started";
    try {
      const { startSuitabilityJobs } = await import("./suitability-jobs.ts");
      if (state === "started") stop = startSuitabilityJobs();
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
