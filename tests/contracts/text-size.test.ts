import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const sheets = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css"))
  .map((file) => `src/${file}`);

it("finds the style sheets", () => {
  expect(sheets.length).toBeGreaterThan(20);
});

it.each(sheets)("%s sizes text in rem, so that it grows with the reader's own size", (file) => {
  const fixed = readFileSync(file, "utf8").match(/(font|font-size|line-height):[^;]*\dpx/g) ?? [];
  expect(fixed).toEqual([]);
});
