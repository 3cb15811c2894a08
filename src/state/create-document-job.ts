import { createJob, type JobName, type RunOptions } from "./create-job.ts";
import type { ViewDocument } from "./document.ts";
import { layerCameBack, type WarningOutcome } from "./layer-came-back.ts";
import { outcomeOf } from "./selectors.ts";
import type { Job, Session } from "./session.ts";
import { store } from "./store.ts";

type OutcomeOf<Name extends JobName> = Session[Name] extends Job<infer Outcome> ? Outcome : never;

/** Computes somewhere else. Rejects with an `AbortError` when the signal says so. */
export type Run<Parameters, Outcome> = (parameters: Parameters, options: RunOptions) => Promise<Outcome>;

/** A job that answers what one part of the document asks. */
export interface DocumentJob<Parameters, Outcome> {
  /** Computes now, and again whenever it is asked otherwise or a layer that was missing is there, until the returned function is called. */
  readonly start: (run?: Run<Parameters, Outcome>) => () => void;
  /** Stops; what was computed before stays. */
  readonly cancel: () => void;
  /** Computes the same once more, after a failure or a stop. */
  readonly again: () => void;
}

/**
 * Makes the job that follows one part of the document.
 *
 * @param read that part: another object is another question
 * @param elsewhere computes it, unless a test brings its own
 */
export function createDocumentJob<Name extends JobName, Parameters>(
  name: Name,
  read: (document: ViewDocument) => Parameters,
  elsewhere: Run<Parameters, OutcomeOf<Name>>,
): DocumentJob<Parameters, OutcomeOf<Name>> {
  const job = createJob(name);
  let runner: Run<Parameters, OutcomeOf<Name>> | null = null;

  const compute = (): void => {
    const run = runner;
    const parameters = read(store.getState().document);
    if (run) void job.run((options) => run(parameters, options));
  };
  const start: DocumentJob<Parameters, OutcomeOf<Name>>["start"] = (run = elsewhere) => {
    runner = run;
    const unsubscribe = store.subscribe((state, before) => {
      const isAskedOtherwise = read(state.document) !== read(before.document);
      if (
        isAskedOtherwise ||
        layerCameBack(outcomeOf(state.session[name] as Job<WarningOutcome>), state, before)
      )
        compute();
    });
    compute();
    return () => {
      unsubscribe();
      runner = null;
      job.clear();
    };
  };

  return {
    start,
    cancel: job.cancel,
    // When the first start failed with the page's files, this is the next.
    again: () => {
      if (runner) compute();
      else start();
    },
  };
}
