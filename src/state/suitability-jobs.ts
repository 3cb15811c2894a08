import type { SuitabilityMeasured } from "../analyses/suitability/measured.ts";
import type { SuitabilityParameters } from "../analyses/suitability/question.ts";
import type { Sureness, SurenessParameters } from "../analyses/suitability-sureness/types.ts";
import { createJob, type RunOptions } from "./create-job.ts";
import { layerCameBack } from "./layer-came-back.ts";
import { outcomeOf } from "./selectors.ts";
import { type State, store } from "./store.ts";
import { measureKey } from "./suitability-key.ts";
import { comparedScenario, suitabilityRanking } from "./suitability-selectors.ts";

/** Runs the analyses of suitability somewhere else; rejects with an `AbortError` when the signal says so. */
export interface RunSuitability {
  readonly measure: (parameters: SuitabilityParameters, options: RunOptions) => Promise<SuitabilityMeasured>;
  readonly sureness: (parameters: SurenessParameters, options: RunOptions) => Promise<Sureness>;
}

const ranking = createJob("suitabilityJob");
const compared = createJob("comparedJob");
const sureness = createJob("surenessJob");

let runner: RunSuitability | null = null;

/**
 * Measures now, and again whenever other amounts are asked: not for weights, curves or limits. A scenario to
 * compare with is measured as well when its amounts are others. Runs until the returned function is called.
 */
export function startSuitabilityJobs(run: RunSuitability = runInWorker): () => void {
  runner = run;
  let key: string | null = null;
  let comparedKey: string | null = null;

  const advance = (state: State): void => {
    const { parameters } = state.document.suitability;
    const wanted = measureKey(parameters);
    if (wanted !== key) {
      key = wanted;
      void ranking.run((options) => run.measure(parameters, options));
    }
    const other = comparedScenario(state)?.parameters;
    const otherKey = other && measureKey(other) !== key ? measureKey(other) : null;
    if (otherKey === comparedKey) return;
    comparedKey = otherKey;
    if (other && otherKey) void compared.run((options) => run.measure(other, options));
    else compared.clear();
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.document.suitability !== before.document.suitability) stopStaleSureness(before);
    const sameScenario = state.session.comparedScenario === before.session.comparedScenario;
    const isBack = layerCameBack(outcomeOf(state.session.suitabilityJob), state, before);
    if (isBack) [key, comparedKey] = [null, null];
    if (isBack || state.document.suitability !== before.document.suitability || !sameScenario) advance(state);
  });
  advance(store.getState());
  return () => {
    unsubscribe();
    runner = null;
    for (const job of [ranking, compared, sureness]) job.clear();
  };
}

/** Stops measuring; what was measured before stays. */
export function cancelSuitability(): void {
  ranking.cancel();
}

/** Measures the same once more, after a failure or a stop. */
export function measureSuitabilityAgain(): void {
  const { parameters } = store.getState().document.suitability;
  const run = runner;
  // When the first start failed with the page's files, this is the next.
  if (run) void ranking.run((options) => run.measure(parameters, options));
  else startSuitabilityJobs();
}

/**
 * Asks how sure the ranking on the screen is. Nothing happens while there is no ranking.
 *
 * @param asked how weights are drawn, when not in the usual way
 */
export function askSureness(asked: Pick<SurenessParameters, "spreadPercent" | "draws"> = {}): void {
  const known = suitabilityRanking(store.getState());
  const run = runner;
  if (!known || !run) return;
  const { measured, parameters } = known;
  void sureness.run(async (options) => ({
    sureness: await run.sureness({ ...asked, measured, parameters }, options),
    measured,
    parameters,
  }));
}

/** Stops asking; an answer that was there stays. */
export function cancelSureness(): void {
  sureness.cancel();
}

/** An answer about weights that are no longer there is not waited for. */
function stopStaleSureness(before: State): void {
  if (store.getState().session.surenessJob.status !== "running") return;
  const { parameters } = store.getState().document.suitability;
  if (parameters !== before.document.suitability.parameters) sureness.cancel();
}

const runInWorker: RunSuitability = {
  measure: async (parameters, options) => {
    const { runAnalysis } = await import("../worker/client.ts");
    return runAnalysis("suitability", parameters, options);
  },
  sureness: async (parameters, options) => {
    const { runAnalysis } = await import("../worker/client.ts");
    return runAnalysis("suitability-sureness", parameters, options);
  },
};
