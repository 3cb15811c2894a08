import type { FetchProgress } from "./fetch-source.ts";
import { writeBytes } from "./policy.ts";

const WIDTH = 24;
const EVERY_MS = 100;

/** Tells how far each source is: a bar on a terminal, a line at its start and at its end elsewhere. */
export interface ProgressBar {
  report(progress: FetchProgress): void;
  /** The line of the last source is done. */
  end(): void;
}

/** A {@link ProgressBar} on a stream, by custom stderr, so that what a command answers stays alone on stdout. */
export function createProgressBar(stream: NodeJS.WriteStream): ProgressBar {
  let last: FetchProgress | null = null;
  let drawnMs = 0;
  const end = (): void => {
    if (last) stream.write(stream.isTTY ? `\r${line(last)}\u001b[K\n` : `${line(last)}\n`);
    last = null;
  };
  return {
    report: (progress) => {
      const isNew = last?.id !== progress.id;
      if (last && isNew) end();
      last = progress;
      if (isNew && !stream.isTTY) stream.write(`${progress.id}: asking\n`);
      if (!stream.isTTY || performance.now() - drawnMs < EVERY_MS) return;
      drawnMs = performance.now();
      stream.write(`\r${line(progress)}\u001b[K`);
    },
    end,
  };
}

function line({ id, bytes, count, total }: FetchProgress): string {
  const share = total === null || total === 0 ? null : Math.min(1, count / total);
  const bar = share === null ? "" : `[${"#".repeat(Math.round(share * WIDTH)).padEnd(WIDTH, ".")}] `;
  const of = total === null ? "" : ` of ${total}`;
  return `${id.padEnd(20)} ${bar}${count}${of}, ${writeBytes(bytes)}`;
}
