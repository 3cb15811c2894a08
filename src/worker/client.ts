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

/** A job that does not answer its cancellation for so long is stuck: its thread is ended. */
const PATIENCE_MS = 1000;

interface Connection {
  readonly thread: Thread;
  readonly remote: Remote<WorkerApi>;
  /** Rejects when the thread dies; never resolves. */
  readonly death: Promise<never>;
}

/** Makes a client of one thread: started when first needed, kept warm, replaced when it dies. */
export function createClient(dataUrl: () => string, spawn: () => Thread): RunAnalysis {
  let connection: Connection | null = null;
  let jobs = 0;

  function connect(): Connection {
    if (connection) return connection;
    const thread = spawn();
    const death = new Promise<never>((_, reject) => {
      thread.onFailure((reason) => {
        drop(opened);
        reject(new Error(reason));
      });
    });
    death.catch(() => {});
    const opened: Connection = { thread, remote: wrap<WorkerApi>(thread.endpoint), death };
    connection = opened;
    return opened;
  }

  function drop(dead: Connection): void {
    if (connection === dead) connection = null;
    dead.remote[releaseProxy]();
    dead.thread.terminate();
  }

  return async (id, parameters, { signal, onProgress }) => {
    signal.throwIfAborted();
    const opened = connect();
    const job = ++jobs;
    const answer = opened.remote.run({ job, id, dataUrl: dataUrl(), parameters }, proxy(onProgress));
    const settled = answer.then(
      () => {},
      () => {},
    );
    let abort = (): void => {};
    const aborted = new Promise<never>((_, reject) => {
      abort = () => {
        reject(signal.reason);
        void opened.remote.cancel(job);
        const stuck = setTimeout(() => drop(opened), PATIENCE_MS);
        void settled.then(() => clearTimeout(stuck));
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
