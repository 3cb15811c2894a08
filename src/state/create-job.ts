import { type Problem, problem } from "../core/problem.ts";
import { ProblemError } from "../core/problem-error.ts";
import { updateSession } from "./actions.ts";
import { outcomeOf } from "./selectors.ts";
import type { Job, Session } from "./session.ts";
import { store } from "./store.ts";

/** What every computation elsewhere is given: when to stop, and where to tell how far it is. */
export interface RunOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (fraction: number) => void;
}

/** The names of the session's jobs. */
export type JobName = {
  [Key in keyof Session]: Session[Key] extends Job<unknown> ? Key : never;
}[keyof Session];

type OutcomeOf<Name extends JobName> = Session[Name] extends Job<infer Outcome> ? Outcome : never;

/** One computation at a time, with its state in the session. */
export interface JobRunner<Outcome> {
  /**
   * Starts `compute`; a run that is overtaken is stopped. The outcome before stays in sight until the new one
   * is there. Never rejects: a failure is in the session.
   */
  readonly run: (compute: (options: RunOptions) => Promise<Outcome>) => Promise<void>;
  /** Stops; what was computed before stays. */
  readonly cancel: () => void;
  /** Stops, and forgets what was computed. */
  readonly clear: () => void;
}

/** Makes the runner of one of the session's jobs. */
export function createJob<Name extends JobName>(name: Name): JobRunner<OutcomeOf<Name>> {
  type Outcome = OutcomeOf<Name>;
  let running: AbortController | null = null;

  const read = (): Job<Outcome> => store.getState().session[name] as Job<Outcome>;
  const write = (job: Job<Outcome>): void => updateSession(() => ({ [name]: job }));
  const stop = (): void => {
    running?.abort();
    running = null;
  };
  // A run that was overtaken ends unheard; progress that comes after the answer, over a channel of its own, too.
  const finish = (controller: AbortController, job: Job<Outcome>): void => {
    if (running !== controller) return;
    running = null;
    write(job);
  };

  return {
    run: async (compute) => {
      stop();
      const controller = new AbortController();
      running = controller;
      const previous = outcomeOf(read());
      write({ status: "running", fraction: 0, previous });
      try {
        const outcome = await compute({
          signal: controller.signal,
          onProgress: (fraction) => {
            if (running === controller) write({ status: "running", fraction, previous });
          },
        });
        finish(controller, { status: "done", outcome });
      } catch (error) {
        if (!controller.signal.aborted) finish(controller, { status: "failed", problem: problemOf(error) });
      }
    },
    cancel: () => {
      stop();
      const previous = outcomeOf(read());
      write(previous === null ? { status: "idle" } : { status: "done", outcome: previous });
    },
    clear: () => {
      stop();
      if (read().status !== "idle") write({ status: "idle" });
    },
  };
}

function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return problem("worker-failed", { reason: error instanceof Error ? error.message : String(error) });
}
