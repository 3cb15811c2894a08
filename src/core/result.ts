import type { Problem } from "./problem.ts";

/** The outcome of something that may fail in an expected way: a value, or a problem to show. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** A successful {@link Result}. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A failed {@link Result}. */
export function failure<T>(problem: Problem): Result<T> {
  return { ok: false, problem };
}
