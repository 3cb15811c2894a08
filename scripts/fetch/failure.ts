/**
 * Why a source could not be fetched, in words a person can act on, without the name of the source. `temporary`
 * says that asking again may help; `retryAfterMs` is what the server asked to wait.
 */
export class FetchFailure extends Error {
  readonly temporary: boolean;
  readonly retryAfterMs: number | null;

  constructor(message: string, hints: { temporary?: boolean; retryAfterMs?: number | null } = {}) {
    super(message);
    this.name = "FetchFailure";
    this.temporary = hints.temporary ?? false;
    this.retryAfterMs = hints.retryAfterMs ?? null;
  }
}

/** A failure that asking again may mend. */
export function temporaryFailure(message: string): FetchFailure {
  return new FetchFailure(message, { temporary: true });
}
