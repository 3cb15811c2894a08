import { expose } from "comlink";
import { createApi } from "./create-api.ts";
import { createPool, poolSize } from "./pool.ts";
import { workerThread } from "./thread.ts";

const size = poolSize(navigator.hardwareConcurrency);

// One thread more would only wait for this one; and not every browser has workers in a worker.
const cells =
  size > 1 && typeof Worker === "function"
    ? createPool(
        () =>
          workerThread(
            new Worker(new URL("./cell-worker.ts", import.meta.url), { type: "module", name: "cells" }),
          ),
        size,
      )
    : undefined;

expose(createApi(cells));
