import { problem } from "../core/problem.ts";
import { failure, type Result, success } from "../core/result.ts";
import { decodeText } from "./decode-text.ts";
import { type ReadSheet, readPlotJson } from "./plot-json.ts";
import { readPlotTable } from "./plot-table.ts";

/** A bigger file would keep the page busy for too long; some 100,000 plots fit. */
export const MAX_PLOT_BYTES = 15_000_000;
const MAX_PLOT_ROWS = 100_000;

/** Plots from a text: a table out of a spreadsheet, CSV, GeoJSON, or JSON after our schema; the text tells which. */
export function readPlotText(text: string, file: string): Result<ReadSheet> {
  if (text.length > MAX_PLOT_BYTES) return failure(tooLarge(file));
  const isJson = /^\uFEFF?\s*[{[]/.test(text);
  const read = isJson ? readPlotJson(text.replace(/^\uFEFF/, ""), file) : readTable(text, file);
  if (read.ok && read.value.rows.length > MAX_PLOT_ROWS) {
    return failure(problem("too-many-plots", { file, most: MAX_PLOT_ROWS }));
  }
  return read;
}

/**
 * The text of a file, read piece by piece and no further than the limit: a file of any size is refused at once, also
 * one that says it is smaller than it is.
 */
export async function readPlotBytes(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): Promise<Result<string>> {
  const whole = new Uint8Array(MAX_PLOT_BYTES);
  let length = 0;
  for await (const chunk of chunks) {
    if (length + chunk.byteLength > MAX_PLOT_BYTES) return failure(tooLarge(file));
    whole.set(chunk, length);
    length += chunk.byteLength;
  }
  const text = decodeText(whole.subarray(0, length));
  return text === null ? failure(problem("not-text", { file })) : success(text);
}

function readTable(text: string, file: string): Result<ReadSheet> {
  const read = readPlotTable(text, file);
  return read.ok ? success({ title: "", publisher: "", isExample: false, ...read.value }) : read;
}

function tooLarge(file: string) {
  return problem("plot-file-too-large", { file, megabytes: MAX_PLOT_BYTES / 1_000_000 });
}
