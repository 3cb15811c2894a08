import { existsSync } from "node:fs";
import { readAddresses } from "../fetch/addresses.ts";
import { type FetchPolicy, PATIENT } from "../fetch/policy.ts";
import { createProgressBar } from "../fetch/progress-bar.ts";
import { openSourceFolder } from "../io/read-source.ts";
import { REGIONS_FOLDER } from "../sources/regions.ts";
import { fetchUnread } from "./fetch-unread.ts";
import { type LayerOutcome, namedChanges, outcomeTable } from "./outcome-table.ts";
import type { DataOptions } from "./read-options.ts";
import { runRefresh } from "./run-refresh.ts";

/** How a command speaks: answers on stdout, how far it is on stderr. */
export interface CommandStreams {
  readonly out: (line: string) => void;
  readonly progress: NodeJS.WriteStream;
}

/** Exit code of a command that was interrupted, as shells have it for Ctrl-C. */
const INTERRUPTED = 130;

/**
 * `npm run data -- --fetch`: makes layers anew from live sources and ends with a table.
 *
 * @returns the exit code: 1 only when a layer that was asked for by name stayed as it was
 */
export async function runRefreshCommand(
  options: DataOptions,
  streams: CommandStreams,
  signal: AbortSignal,
  policy: FetchPolicy = PATIENT,
): Promise<number> {
  if (options.from !== null && !existsSync(options.from)) {
    streams.out(`Nothing was read: the folder ${options.from} does not exist.`);
    return 1;
  }
  const bar = createProgressBar(streams.progress);
  try {
    const session = { rawFolder: options.raw, policy, signal, report: bar.report };
    const addressOf = readAddresses(options.sources);
    if (options.unread.length > 0) {
      const { lines, isWhole } = await fetchUnread({ ids: options.unread, session, addressOf });
      bar.end();
      for (const line of lines) streams.out(line);
      return isWhole ? 0 : 1;
    }
    const outcomes = await runRefresh({
      layers: options.layers,
      fetch: options.mode === "fetch",
      write: !options.diff,
      resolution: options.full ? "full" : "generalised",
      accept: options.accept,
      folder: options.from === null ? null : openSourceFolder(options.from),
      to: options.to,
      regions: REGIONS_FOLDER,
      session,
      addressOf,
    });
    bar.end();
    for (const line of report(outcomes, options.diff)) streams.out(line);
    return options.layers !== null && outcomes.some(({ why }) => why !== null) ? 1 : 0;
  } catch (error) {
    bar.end();
    if (!signal.aborted) throw error;
    streams.out("Interrupted: nothing was written. The same command goes on from here.");
    return INTERRUPTED;
  }
}

/** What a run ends with; of one that was not to write also the names of what would change. */
function report(outcomes: readonly LayerOutcome[], isOnlyTold: boolean): string[] {
  const table = outcomeTable(outcomes, new Date().toISOString().slice(0, 10), isOnlyTold);
  if (!isOnlyTold) return table;
  const last = "Nothing was written. Without --diff the same command writes it.";
  return [...outcomes.flatMap(namedChanges), ...table, last];
}
