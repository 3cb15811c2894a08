import {
  CELL_METERS,
  type SurfaceOutcome,
  type SurfaceParameters,
} from "../analyses/suitability-surface/types.ts";
import { createJob, type RunOptions } from "./create-job.ts";
import { type State, store } from "./store.ts";
import { surfaceMeasured, wantedSurface } from "./surface-selectors.ts";

/** Measures a surface somewhere else. Rejects with an `AbortError` when the signal says so. */
export type RunSurface = (parameters: SurfaceParameters, options: RunOptions) => Promise<SurfaceOutcome>;

const job = createJob("surfaceJob");
const COARSE_METERS = CELL_METERS[0];

/** The last run that was asked for; what was asked before no longer goes on. */
let latest = 0;
let stopFollowing: (() => void) | null = null;

/**
 * Measures the surface: first in large cells, which are there at once, then in those that were asked for. From then on
 * it is measured again whenever other criteria or another area is asked, until {@link clearSurface}.
 */
export function startSurface(run: RunSurface = runInWorker): void {
  void measure(run, wantedSurface(store.getState()));
  stopFollowing?.();
  stopFollowing = store.subscribe((state, before) => {
    if (isAnother(state, before)) void measure(run, wantedSurface(state));
  });
}

async function measure(run: RunSurface, wanted: SurfaceParameters): Promise<void> {
  latest++;
  const mine = latest;
  for (const cellMeters of wanted.cellMeters === COARSE_METERS
    ? [COARSE_METERS]
    : [COARSE_METERS, wanted.cellMeters]) {
    if (mine !== latest) return;
    await job.run((options) => run({ ...wanted, cellMeters }, options));
    if (surfaceMeasured(store.getState()) === null) return;
  }
}

/** Stops measuring; what was measured before stays, and nothing is measured again until it is asked for. */
export function cancelSurface(): void {
  latest++;
  stopFollowing?.();
  stopFollowing = null;
  job.cancel();
}

/** Takes the surface away. */
export function clearSurface(): void {
  cancelSurface();
  job.clear();
}

function isAnother(state: State, before: State): boolean {
  const changed =
    state.document.suitability !== before.document.suitability ||
    state.document.region !== before.document.region ||
    state.session.surface !== before.session.surface;
  if (!changed) return false;
  return JSON.stringify(wantedSurface(state)) !== JSON.stringify(wantedSurface(before));
}

/** The worker's client comes with the first surface. */
const runInWorker: RunSurface = async (parameters, options) => {
  const { runAnalysis } = await import("../worker/client.ts");
  return runAnalysis("suitability-surface", parameters, options);
};
