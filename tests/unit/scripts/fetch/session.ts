import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { FetchProgress, FetchSession } from "../../../../scripts/fetch/fetch-source.ts";
import { type FetchPolicy, PATIENT } from "../../../../scripts/fetch/policy.ts";

/** The policy of the command with small numbers, so that every failure comes within a second. */
export const HASTY: FetchPolicy = {
  ...PATIENT,
  connectMs: 500,
  idleMs: 600,
  minimumBytesPerSpan: 100,
  totalMs: 5000,
  attempts: 3,
  firstWaitMs: 5,
  longestWaitMs: 1500,
  pageBytes: 1_000_000,
  sourceBytes: 3_000_000,
  pages: 20,
};

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "knooppunt-fetch-"));
  made.push(folder);
  return folder;
}

/** A session with a folder of its own, and what it reported. */
export function openSession(
  policy: Partial<FetchPolicy> = {},
  rawFolder = temporaryFolder(),
): FetchSession & { readonly reports: FetchProgress[]; readonly stop: AbortController } {
  const stop = new AbortController();
  const reports: FetchProgress[] = [];
  return {
    rawFolder,
    policy: { ...HASTY, ...policy },
    signal: stop.signal,
    report: (progress) => reports.push(progress),
    reports,
    stop,
  };
}
