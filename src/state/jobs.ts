import type { ProximityOutcome, ProximityParameters } from "../analyses/proximity/types.ts";
import { createJob, type RunOptions } from "./create-job.ts";
import { layerCameBack } from "./layer-came-back.ts";
import { outcomeOf } from "./selectors.ts";
import { store } from "./store.ts";

/** Runs `proximity` somewhere else. Rejects with an `AbortError` when `signal` says so. */
export type RunProximity = (
  parameters: ProximityParameters,
  options: RunOptions,
) => Promise<ProximityOutcome>;

const job = createJob("proximityJob");

/**
 * Measures again whenever the sites, the count or the radii change. Runs until the returned function is
 * called.
 */
export function startJobs(run: RunProximity = runInWorker): () => void {
  const measure = (): void => {
    const { proximity } = store.getState().document;
    if (proximity.sites.length === 0) job.clear();
    else void job.run((options) => run({ ...proximity, withOutlines: true }, options));
  };

  const unsubscribe = store.subscribe((state, before) => {
    const isAskedOtherwise = state.document.proximity !== before.document.proximity;
    if (isAskedOtherwise || layerCameBack(outcomeOf(state.session.proximityJob), state, before)) measure();
  });
  measure();
  return () => {
    unsubscribe();
    job.clear();
  };
}

/** Stops measuring; what was measured before stays. */
export function cancelProximity(): void {
  job.cancel();
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
