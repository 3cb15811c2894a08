import { proxy, type Remote, releaseProxy, wrap } from "comlink";
import { problem } from "../core/problem.ts";
import { ProblemError } from "../core/problem-error.ts";
import type { AnalysisId, AnalysisMap, WorkerApi } from "./protocol.ts";
import { type Thread, workerThread } from "./thread.ts";

interface RunOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (fraction: number) => void;
}

/** Runs an analysis elsewhere. Rejects with an `AbortError` when cancelled, else with a {@link ProblemError}. */
export type RunAnalysis = <Id extends AnalysisId>(
  id: Id,
  parameters: AnalysisMap[Id]["parameters"],
  options: RunOptions,
) => Promise<AnalysisMap[Id]["outcome"]>;

/** A thread that does not hear a cancellation for so long is stuck, and is ended. */
const PATIENCE_MS = 1000;

/** Of no job. */
const NOBODY = 0;

interface Connection {
  readonly remote: Remote<WorkerApi>;
  /** Resolves when the thread has its code and answers; until then it is slow to come, not stuck. */
  readonly awake: Promise<void>;
  /** Rejects when the thread dies, with {@link Ended} when we ended it; never resolves. */
  readonly death: Promise<never>;
  readonly end: () => void;
}

/** The thread was ended because of another job in it. */
class Ended extends Error {}

/** Makes a client of one thread: started when first needed, kept warm, replaced when it dies. */
export function createClient(dataUrl: () => string, spawn: () => Thread): RunAnalysis {
  let connection: Connection | null = null;
  let jobs = NOBODY;

  function connect(): Connection {
    if (connection) return connection;
    const thread = spawn();
    const remote = wrap<WorkerApi>(thread.endpoint);
    let die = (_reason: Error): void => {};
    const death = new Promise<never>((_, reject) => {
      die = (reason) => {
        if (connection === opened) connection = null;
        reject(reason);
        remote[releaseProxy]();
        thread.terminate();
      };
    });
    death.catch(() => {});
    thread.onFailure((reason) => die(new Error(reason)));
    const awake = remote.cancel(NOBODY);
    awake.catch(() => {});
    const opened: Connection = { remote, awake, death, end: () => die(new Ended()) };
    connection = opened;
    return opened;
  }

  /** Stops one job. Others may be in the same thread: it is ended only when it no longer hears anything. */
  async function cancel({ remote, awake, death, end }: Connection, job: number): Promise<void> {
    await awake;
    const stuck = setTimeout(end, PATIENCE_MS);
    try {
      await Promise.race([remote.cancel(job), death]);
    } finally {
      clearTimeout(stuck);
    }
  }

  return async function run(id, parameters, options) {
    const { signal, onProgress } = options;
    signal.throwIfAborted();
    const opened = connect();
    const job = ++jobs;
    const answer = opened.remote.run({ job, id, dataUrl: dataUrl(), parameters }, proxy(onProgress));
    let abort = (): void => {};
    const aborted = new Promise<never>((_, reject) => {
      abort = () => {
        reject(signal.reason);
        cancel(opened, job).catch(() => {});
      };
    });
    signal.addEventListener("abort", abort);
    try {
      const result = await Promise.race([answer, aborted, opened.death]);
      if (!result.ok) throw new ProblemError(result.problem, `${id}: ${result.problem.code}`);
      if (result.value === "cancelled") throw new DOMException(`${id} was cancelled.`, "AbortError");
      return result.value;
    } catch (error) {
      if (signal.aborted || error instanceof ProblemError) throw error;
      if (error instanceof Ended) return run(id, parameters, options);
      const reason = error instanceof Error ? error.message : String(error);
      throw new ProblemError(problem("worker-failed", { job: id, reason }), reason);
    } finally {
      signal.removeEventListener("abort", abort);
    }
  };
}

function spawnWorker(): Thread {
  return workerThread(
    new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "analyses" }),
  );
}

/** Runs an analysis in the one worker of this page. */
export const runAnalysis: RunAnalysis = createClient(
  () => new URL("./data/", document.baseURI).href,
  spawnWorker,
);
