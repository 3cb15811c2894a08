import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { createProgressBar } from "../../../../scripts/fetch/progress-bar.ts";

function told(isTTY: boolean): string {
  const stream = Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.WriteStream;
  const bar = createProgressBar(stream);
  bar.report({ id: "silent", bytes: 0, count: 0, total: null });
  bar.report({ id: "lively", bytes: 0, count: 0, total: null });
  bar.report({ id: "lively", bytes: 2_000, count: 30, total: 60 });
  bar.end();
  return String(stream.read());
}

it("says at once which source is asked, also where nobody watches a terminal", () => {
  expect(told(false).split("\n")).toEqual([
    "silent: asking",
    "silent               0, 0 bytes",
    "lively: asking",
    "lively               [############............] 30 of 60, 2 kB",
    "",
  ]);
});

it("draws one line per source on a terminal", () => {
  const lines = told(true).split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain("30 of 60");
  expect(told(true)).not.toContain("asking");
});
