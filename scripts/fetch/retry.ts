import { setTimeout as sleep } from "node:timers/promises";
import { FetchFailure, temporaryFailure } from "./failure.ts";
import { type FetchPolicy, writeSpan } from "./policy.ts";

/**
 * Tries again after a temporary failure, each time after twice the wait of the time before with a spread of a
 * half, and never earlier than the server asked (`Retry-After`). A server that asks for more than the longest
 * wait is not waited for.
 */
export async function withRetries<T>(
  task: () => Promise<T>,
  { policy, random, signal }: { policy: FetchPolicy; random: () => number; signal: AbortSignal },
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await task();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof FetchFailure) || !error.temporary) throw error;
      const asked = error.retryAfterMs ?? 0;
      if (asked > policy.longestWaitMs) {
        throw temporaryFailure(`${error.message}, and asks to wait ${writeSpan(asked)}`);
      }
      if (attempt >= policy.attempts) {
        const times = attempt === 1 ? "" : ` (tried ${attempt} times)`;
        throw temporaryFailure(`${error.message}${times}`);
      }
      const backoff = Math.min(policy.longestWaitMs, policy.firstWaitMs * 2 ** (attempt - 1));
      await sleep(Math.max(asked, backoff * (0.5 + 0.5 * random())), undefined, { signal });
    }
  }
}
