import { problem } from "../core/problem.ts";
import { failure, type Result, success } from "../core/result.ts";
import type { Read } from "./read.ts";

const TIMEOUT_MS = 30_000;

/**
 * A {@link Read} over HTTP, for page and worker. A missing file is `not-found`; anything else that goes
 * wrong on the way, a time-out included, is `network`. Cancelling through `signal` rejects with its
 * `AbortError`.
 *
 * @param baseUrl where the data folder lies, ending in a slash
 */
export function fetchText(baseUrl: string, signal?: AbortSignal, timeoutMs: number = TIMEOUT_MS): Read {
  return async (path): Promise<Result<string>> => {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(new URL(path, baseUrl), {
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      if (response.ok) return success(await response.text());
      const code = response.status === 404 || response.status === 410 ? "not-found" : "network";
      return failure(problem(code, { file: path }));
    } catch {
      signal?.throwIfAborted();
      return failure(problem("network", { file: path }));
    }
  };
}
