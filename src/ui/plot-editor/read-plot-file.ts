import { problem } from "../../core/problem.ts";
import { failure, type Result } from "../../core/result.ts";
import { readPlotBytes, readPlotText } from "../../formats/plot-file.ts";
import type { ReadSheet } from "../../formats/plot-json.ts";

/** Reads a file that a person chose; no further than the limit, and on this machine only. */
export async function readPlotFile(file: File): Promise<Result<ReadSheet>> {
  try {
    const text = await readPlotBytes(chunksOf(file), file.name);
    return text.ok ? readPlotText(text.value, file.name) : text;
  } catch {
    // It was moved or locked after it was chosen.
    return failure(problem("not-found", { file: file.name }));
  }
}

/** Not every browser can loop over a stream. */
async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
