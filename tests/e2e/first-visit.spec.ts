import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { firstLoad } from "../../scripts/stats/chunks.ts";
import { expect, test } from "./driver.ts";

/** DESIGN: first load at most 600 KiB gzip and 15 requests, all from the page's own host. */
const MAX_REQUESTS = 15;

test("a first visit asks for little, and for nothing from others", async ({ given, then }) => {
  await given.explorer();
  await then.mapIsThere();
  then.nothingWasAskedOfOthers();
  expect(then.requests().length, then.requests().join("\n")).toBeLessThanOrEqual(MAX_REQUESTS);
});

for (const page of ["explorer", "embed"] as const) {
  test(`the ${page} asks for the code that the statistics count, and no more`, async ({ given, then }) => {
    await (page === "explorer" ? given.explorer() : given.embed());
    await then.mapIsThere();
    const counted = firstLoad("dist", page);
    const uncounted = then
      .requests()
      .map((url) => new URL(url).pathname.slice(1))
      .filter((file) => /\.(js|css)$/.test(file) && !counted.has(file));
    expect(uncounted).toEqual([]);
    const gzipBytes = [...counted].map(
      (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).byteLength,
    );
    expect(gzipBytes.reduce((sum, bytes) => sum + bytes, 0)).toBeGreaterThan(400 * 1024);
  });
}
