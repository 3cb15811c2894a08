/** How patient and how wary fetching is. Tests use the same with small numbers. */
export interface FetchPolicy {
  /** Until the connection stands. */
  readonly connectMs: number;
  /** The span in which at least {@link minimumBytesPerSpan} must come in, headers included. */
  readonly idleMs: number;
  readonly minimumBytesPerSpan: number;
  /** For one page or file, however lively it is. */
  readonly totalMs: number;
  /** Tries of one page, the first included. */
  readonly attempts: number;
  /** Before the second try; doubled before each further one, up to {@link longestWaitMs}. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  readonly redirects: number;
  /** Of one page or file, decompressed. */
  readonly pageBytes: number;
  /** Of one source, all pages together. */
  readonly sourceBytes: number;
  readonly pages: number;
  /** How long what an interrupted run left behind is still worth going on with. */
  readonly resumeWithinMs: number;
  /** Of the spread in the waits: the same seed, the same waits. */
  readonly seed: number;
}

const MEGABYTE = 1e6;
const MINUTE = 60_000;

export const PATIENT: FetchPolicy = {
  connectMs: 15_000,
  idleMs: 30_000,
  minimumBytesPerSpan: 1000,
  totalMs: 10 * MINUTE,
  attempts: 5,
  firstWaitMs: 1000,
  longestWaitMs: 2 * MINUTE,
  redirects: 5,
  pageBytes: 256 * MEGABYTE,
  sourceBytes: 1000 * MEGABYTE,
  pages: 2000,
  resumeWithinMs: 24 * 60 * MINUTE,
  seed: 20261121,
};

/** How many bytes people read: `1.2 MB`. */
export function writeBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < MEGABYTE ? `${(bytes / 1000).toFixed(0)} kB` : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}

/** How long people read: `30 s`. */
export function writeSpan(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${Math.round(milliseconds / 1000)} s`;
}
