import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A process of its own takes a while on a busy machine. */
export const TIMEOUT = { timeout: 60_000 };

/** Runs the command line as a person would. */
export function runAnalyse(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/analyse.ts", ...argv],
    { encoding: "utf8", maxBuffer: 1e8 },
  );
  return { status, stdout, stderr };
}

/** Writes a file to read from; its path. */
export function fileOf(name: string, text: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), "analyse-")), name);
  writeFileSync(path, text);
  return path;
}
