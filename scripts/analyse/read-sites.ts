import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { dsvFormat } from "d3-dsv";
import type { Site } from "../../src/analyses/proximity/types.ts";
import type { SkippedSite } from "../../src/formats/format.ts";
import { geojson } from "../../src/formats/geojson.ts";
import { createSiteRowReader } from "../../src/formats/site-rows.ts";
import { Complaint } from "./complaint.ts";
import { streamRecords } from "./stream-records.ts";

/** A site or a row that is none, and how much of the file has been read (0 to 1). */
export interface ReadSite {
  readonly read: Site | SkippedSite;
  readonly fraction: number;
}

/**
 * The sites of a file in its order. A table is streamed, so that it may be longer than memory; GeoJSON is
 * read as a whole, up to the size the format allows.
 */
export async function* readSites(path: string): AsyncGenerator<ReadSite> {
  const file = basename(path);
  const bytes = await stat(path).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );
  if (bytes === null) throw new Complaint("cli.fileMissing", { file: path });
  if (/\.(geo)?json$/i.test(path)) yield* readGeojson(path, file);
  else yield* readTable(path, file, bytes);
}

async function* readGeojson(path: string, file: string): AsyncGenerator<ReadSite> {
  const result = geojson.readSites?.(await readFile(path, "utf8"), file);
  if (!result?.ok) throw new Complaint(`problems.${result?.problem.code ?? "file-not-understood"}`, { file });
  const all = [...result.value.skipped, ...result.value.sites];
  for (const [index, read] of all.entries()) yield { read, fraction: (index + 1) / all.length };
}

async function* readTable(path: string, file: string, bytes: number): AsyncGenerator<ReadSite> {
  const stream = createReadStream(path);
  const records = streamRecords(decodeUtf8(stream, file));
  const first = await records.next();
  const reader = first.done ? null : createSiteRowReader(first.value);
  if (!reader) throw new Complaint("cli.noHeading", { file });
  const table = dsvFormat(reader.delimiter);
  let number = 0;
  try {
    for await (const record of records) {
      number += 1;
      const [row = []] = table.parseRows(record);
      const read = reader.read(row, number);
      if (read) yield { read, fraction: Math.min(1, stream.bytesRead / bytes) };
    }
  } catch (error) {
    if (error instanceof RangeError) throw new Complaint("cli.openQuote", { file, number });
    throw error;
  } finally {
    stream.destroy();
  }
}

/** The text of a stream of bytes. Another encoding would spoil names without a word: that is a complaint. */
async function* decodeUtf8(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new Complaint("cli.notUtf8", { file });
    throw error;
  }
}
