import { once } from "node:events";
import type { PageWording } from "../../src/formats/format.ts";
import type { LoadedWorld } from "./load-world.ts";

/** An analysis of the command line. */
export interface AnalysisCommand {
  /** What `--help` prints, in the words of the person. */
  readonly usage: (wording: PageWording) => string;
  /**
   * Reads the arguments, the name of the analysis among them, computes, and writes the outcome to stdout. Throws a
   * `Complaint` that says what to mend.
   */
  readonly run: (argv: readonly string[], wording: PageWording) => Promise<void>;
}

/** Writes to stdout at the pace of whoever reads it. */
export async function write(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Names on stderr the layers that could not be read; the rest goes on. */
export function tellFailedLayers({ failed }: LoadedWorld, { translate }: PageWording): void {
  for (const { layer, file } of failed) {
    console.error(translate("cli.layerFailed", { layer: translate(`layers.${layer}.name`), file }));
  }
}
