import { dsvFormat } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { streamRecords } from "../../../../scripts/analyse/stream-records.ts";

async function* chunked(text: string, size: number): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += size) yield text.slice(start, start + size);
}

async function collect(text: string, size: number): Promise<string[]> {
  const records: string[] = [];
  for await (const record of streamRecords(chunked(text, size))) records.push(record);
  return records;
}

describe("streamRecords", () => {
  it("cuts as a reader of the whole text does, wherever the chunks fall", async () => {
    const table = dsvFormat(";");
    const cell = fc.constantFrom("a", "", "a;b", 'say "hi"', "two\nlines", "6,09", "é🚢");
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 9 }), async (drawn, size) => {
        const text = drawn.map((row) => `${table.formatRow(row)}\r\n`).join("");
        const records = await collect(text, size);
        expect(records.map((record) => table.parseRows(record)[0])).toEqual(drawn);
      }),
      { seed: 20261121 },
    );
  });

  it("gives the last record without a line break, and nothing of nothing", async () => {
    expect(await collect("a\nb", 2)).toEqual(["a", "b"]);
    expect(await collect("", 2)).toEqual([]);
  });

  it("stops at a quote that is never closed instead of filling memory", async () => {
    await expect(collect(`a\n"${"x".repeat(1_100_000)}`, 65_536)).rejects.toBeInstanceOf(RangeError);
  });
});
