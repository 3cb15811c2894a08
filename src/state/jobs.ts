import type { ProximityOutcome, ProximityParameters } from "../analyses/proximity/types.ts";
import { type Problem, problem } from "../core/problem.ts";
import { ProblemError } from "../core/problem-error.ts";
import { updateSession } from "./actions.ts";
import { proximityOutcome } from "./selectors.ts";
import type { Job } from "./session.ts";
import { store } from "./store.ts";

/** Runs `proximity` somewhere else. Rejects with an `AbortError` when `signal` says so. */
export type RunProximity = (
  parameters: ProximityParameters,
  options: { readonly signal: AbortSignal; readonly onProgress: (fraction: number) => void },
) => Promise<ProximityOutcome>;

let running: AbortController | null = null;

/**
 * Measures again whenever the sites, the count or the radii change; a run that is overtaken is stopped, and
 * the outcome before stays in sight until the new one is there. Runs until the returned function is called.
 */
export function startJobs(run: RunProximity = runInWorker): () => void {
  const measure = async (): Promise<void> => {
    running?.abort();
    const { proximity } = store.getState().document;
    if (proximity.sites.length === 0) return setJob({ status: "idle" });

    const controller = new AbortController();
    running = controller;
    const previous = proximityOutcome(store.getState());
    setJob({ status: "running", fraction: 0, previous });
    try {
      const outcome = await run(
        { ...proximity, withOutlines: true },
        {
          signal: controller.signal,
          onProgress: (fraction) => {
            if (running === controller) setJob({ status: "running", fraction, previous });
          },
        },
      );
      finish(controller, { status: "done", outcome });
    } catch (error) {
      if (!controller.signal.aborted) finish(controller, { status: "failed", problem: problemOf(error) });
    }
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.document.proximity !== before.document.proximity) void measure();
  });
  void measure();
  return () => {
    unsubscribe();
    running?.abort();
    running = null;
  };
}

/** A run that was overtaken ends unheard; progress that comes after the answer, over a channel of its own, too. */
function finish(controller: AbortController, job: Job<ProximityOutcome>): void {
  if (running !== controller) return;
  running = null;
  setJob(job);
}

/** Stops measuring; what was measured before stays. */
export function cancelProximity(): void {
  running?.abort();
  running = null;
  const previous = proximityOutcome(store.getState());
  setJob(previous ? { status: "done", outcome: previous } : { status: "idle" });
}

/** Measures the same sites once more, after a failure or a stop. */
export function measureAgain(): void {
  store.setState(({ document }) => ({ document: { ...document, proximity: { ...document.proximity } } }));
}

/** The worker's client comes with the first site: a page that only looks does not carry it. */
const runInWorker: RunProximity = async (parameters, options) => {
  const { runAnalysis } = await import("../worker/client.ts");
  return runAnalysis("proximity", parameters, options);
};

function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return problem("worker-failed", { reason: error instanceof Error ? error.message : String(error) });
}

function setJob(proximityJob: Job<ProximityOutcome>): void {
  updateSession(() => ({ proximityJob }));
}
