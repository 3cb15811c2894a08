/** No row of a table is longer; a quote that is never closed would else take the whole file into memory. */
const MAX_RECORD_CHARACTERS = 1_000_000;

/**
 * Cuts a stream of text into the records of a table, one at a time. A line break between quotes belongs to
 * its record. Throws a `RangeError` for a record that does not end.
 */
export async function* streamRecords(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let pending = "";
  let isQuoted = false;
  for await (const chunk of chunks) {
    let start = 0;
    for (let index = 0; index < chunk.length; index++) {
      const character = chunk[index];
      if (character === '"') isQuoted = !isQuoted;
      if (character !== "\n" || isQuoted) continue;
      yield (pending + chunk.slice(start, index)).replace(/\r$/, "");
      pending = "";
      start = index + 1;
    }
    pending += chunk.slice(start);
    if (pending.length > MAX_RECORD_CHARACTERS) throw new RangeError("A record does not end.");
  }
  if (pending !== "") yield pending.replace(/\r$/, "");
}
