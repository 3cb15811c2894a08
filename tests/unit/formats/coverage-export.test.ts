import { dsvFormat } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { coverageJson } from "../../../scripts/analyse/coverage-json.ts";
import { coverageTable } from "../../../scripts/analyse/coverage-table.ts";
import { coverageFileName } from "../../../src/formats/file-name.ts";
import { FORMATS } from "../../../src/formats/index.ts";
import { LANGUAGE_CODES } from "../../../src/languages/index.ts";
import { coverageExport } from "./coverage-export.ts";

const KEY_OR_HOLE =
  /\b(coverage|suitability|formats|layers|kinds|statuses)\.[a-z]|NaN|Infinity|undefined|\{\{/;

describe.each(FORMATS)("coverage as $id", (format) => {
  it.each(LANGUAGE_CODES)("is written in %s", async (language) => {
    const written = format.writeCoverage(await coverageExport(language));
    await expect(written).toMatchFileSnapshot(`out/coverage.${language}.${format.extension}`);
    expect(written).not.toMatch(KEY_OR_HOLE);
  });

  it("says the spacing, the method, the dates, who is to be named, and that it is a screening", async () => {
    const content = await coverageExport("en");
    const written = format.writeCoverage(content);
    for (const part of [
      "A1",
      "25",
      "Uitgever",
      "CC0 1.0",
      "https://example.org/",
      "2026",
      "A screening along",
    ]) {
      expect(written, part).toContain(part);
    }
    expect(written).toMatch(/hectometre[- ]posts/);
    expect(coverageFileName(format, "2026-11-21", content.wording)).toBe(
      `knooppunt_coverage_2026-11-21.${format.extension}`,
    );
  });
});

it("keeps unknown empty in the table, and what looks like a formula a text", async () => {
  const [csv] = FORMATS;
  const written = csv?.writeCoverage(await coverageExport("en")) ?? "";
  const rows = dsvFormat(";").parse(written.replace(/^\uFEFF/, ""));
  const facilities = rows.filter(({ record }) => record === "place");
  expect(facilities.map(({ name, capacity, side }) => [name, capacity, side])).toEqual([
    ["'=Place", "40", "right"],
    ["b", "", "unknown"],
    ["c", "", "right"],
    ["d", "", "left"],
  ]);
  for (const row of rows) expect(row).toMatchObject({ largest_distance_km: "25" });
});

it("draws each gap along the road", async () => {
  const content = await coverageExport("nl");
  const geojson = FORMATS.find(({ id }) => id === "geojson");
  const { features } = JSON.parse(geojson?.writeCoverage(content) ?? "");
  const gaps = features.filter(
    ({ properties }: { properties: { role: string } }) => properties.role === "gap",
  );
  expect(gaps.length).toBeGreaterThan(2);
  for (const { geometry } of gaps) {
    expect(geometry.type).toBe("LineString");
    expect(geometry.coordinates.length).toBeGreaterThan(1);
  }
  const unplaced = features.filter(({ geometry }: { geometry: unknown }) => geometry === null);
  expect(unplaced).toHaveLength(1);
});

describe("coverage on the command line", () => {
  it("is JSON of this form, in every language the same", async () => {
    const written = coverageJson(await coverageExport("nl"));
    await expect(written).toMatchFileSnapshot("../scripts/analyse/out/coverage.json");
    expect(coverageJson(await coverageExport("en"))).toBe(written);
    expect(Object.keys(JSON.parse(written))).toEqual([
      "analysis",
      "version",
      "parameters",
      "data",
      "method",
      "results",
      "warnings",
    ]);
  });

  it.each(LANGUAGE_CODES)("is a table to read in %s", async (language) => {
    const written = coverageTable(await coverageExport(language));
    await expect(written).toMatchFileSnapshot(`../scripts/analyse/out/coverage.${language}.txt`);
    expect(written).not.toMatch(KEY_OR_HOLE);
  });
});

describe("where nothing was measured", () => {
  /** Nothing is known along the road: its layer did not load. */
  async function unmeasured() {
    const content = await coverageExport("en");
    const chains = content.outcome.chains.map((chain) => ({
      ...chain,
      carriageways: chain.carriageways.map((carriageway) => {
        const reach = { totalMeters: 0, withinMeters: 0, beyondMeters: 0, unknownMeters: 0 };
        const none = { facilityCount: 0, spans: [], gaps: [], worst: null, reach, proposals: [] };
        return { ...carriageway, certain: none, possible: none, withPlans: none };
      }),
    }));
    return { ...content, outcome: { ...content.outcome, chains } };
  }

  it("says so, and writes no zero", async () => {
    const content = await unmeasured();
    const { chains } = JSON.parse(coverageJson(content)).results;
    expect(chains[0].carriageways[0].certain).toMatchObject({ facilityCount: null, worst: null });
    const [csv] = FORMATS;
    const rows = dsvFormat(";").parse((csv?.writeCoverage(content) ?? "").replace(/^\uFEFF/, ""));
    for (const row of rows.filter(({ record }) => record === "direction")) {
      expect([row.places_counted, row.longest_km, row.within_reach_percent]).toEqual(["", "", ""]);
    }
    expect(coverageTable(content)).toMatch(/A1, .*–\s+–\s+–\s+–/);
  });
});
