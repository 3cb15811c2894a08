import type { Endpoint } from "comlink";

/** A thread that can be talked to and, when it no longer answers, ended. */
export interface Thread {
  readonly endpoint: Endpoint;
  readonly terminate: () => void;
  /** Calls back when the thread cannot start or dies. */
  readonly onFailure: (fail: (reason: string) => void) => void;
}

/** A worker as a thread. */
export function workerThread(worker: Worker): Thread {
  return {
    endpoint: worker,
    terminate: () => worker.terminate(),
    onFailure: (fail) => {
      worker.addEventListener("error", (event) => fail(event.message || "the worker could not be started"));
    },
  };
}
