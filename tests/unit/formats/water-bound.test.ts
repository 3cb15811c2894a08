import { dsvFormat } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { waterBoundFileName } from "../../../src/formats/file-name.ts";
import { FORMATS } from "../../../src/formats/index.ts";
import { LANGUAGE_CODES } from "../../../src/languages/index.ts";
import { exportedPlots, waterBoundExport } from "./water-bound-export.ts";

describe.each(FORMATS)("$id of plots on the water", (format) => {
  it.each(LANGUAGE_CODES)("is golden in %s", async (language) => {
    const written = format.writeWaterBound(await waterBoundExport(language));
    await expect(written).toMatchFileSnapshot(`out/water-bound.${language}.${format.extension}`);
    expect(written).not.toMatch(/\b(plots|criteria|formats|layers|statuses)\.[a-z]|NaN|Infinity|undefined/);
  });

  it("says settings, data, method, what does not follow, and the references as no data", async () => {
    const content = await waterBoundExport("nl");
    const written = format.writeWaterBound(content);
    for (const expected of [
      /Gemeente Hengelo/,
      /CC BY 4.0/,
      /hemelsbreed|straight-line/i,
      /geen oordeel over een kavel/,
      /niet opgeteld/,
      /Uit een document, geen gegeven.*35%/,
      /Uit een document, geen gegeven.*30%–40%.*schatting/,
    ]) {
      expect(written).toMatch(expected);
    }
  });

  it("marks an example, and counts nothing of it", async () => {
    const content = await waterBoundExport("nl", { ...exportedPlots, example: true, title: "VOORBEELD" });
    const written = format.writeWaterBound(content);
    expect(written).toMatch(/VOORBEELD: verzonnen/);
    expect(content.view.ranked).toEqual([]);
    expect(content.view.underused).toEqual([]);
    expect(written).not.toMatch(/Kade 2/);
  });

  it("has a dated name", async () => {
    const { wording } = await waterBoundExport("nl");
    expect(waterBoundFileName(format, "2026-11-21", wording)).toBe(
      `knooppunt_kavels_2026-11-21.${format.extension}`,
    );
  });
});

it("is a table of equal rows that runs nothing, in which unknown is empty", async () => {
  const csv = FORMATS.find(({ id }) => id === "csv");
  const written = csv?.writeWaterBound(await waterBoundExport("nl")) ?? "";
  const rows = dsvFormat(";").parseRows(written.slice(1));
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  const [headings = []] = rows;
  const cell = (row: readonly string[] | undefined, heading: string) => row?.[headings.indexOf(heading)];
  const park = rows.find((row) => row.includes("business-parks/zuid-hengelo"));
  expect(
    ["vrij_te_maken_minstens_ha", "vrij_te_maken_hoogstens_ha", "bekend_procent"].map((one) =>
      cell(park, one),
    ),
  ).toEqual(["2", "6", "60"]);
  const port = rows.find((row) => row.includes("ports/hengelo"));
  expect([cell(port, "vrij_te_maken_hoogstens_ha"), cell(port, "watergebonden_ha")]).toEqual(["", ""]);
});
