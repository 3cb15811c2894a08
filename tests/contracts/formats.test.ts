import { dsvFormat } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProximityOutcome, Site, SiteProximity } from "../../src/analyses/proximity/types.ts";
import { proximityFileName, suitabilityFileName } from "../../src/formats/file-name.ts";
import { FORMATS } from "../../src/formats/index.ts";
import { toRd } from "../../src/geo/rd.ts";
import { LANGUAGE_CODES } from "../../src/languages/index.ts";
import { exportedParameters, pageWordingOf, suitabilityExport } from "../unit/formats/suitability-export.ts";
import { exportOf, wordingOf } from "../unit/formats/wording.ts";

const name = fc.oneof(
  fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== ""),
  fc.constantFrom(
    "=1+1",
    "'=1+1",
    '@SUM("a;b")',
    "-plek",
    "+31 6",
    "a;b",
    'a"b',
    "regel\neinde",
    "Ünïcøde 🚢",
    "-5",
  ),
);
const degrees = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => Number(value.toFixed(7)) + 0);
const aSite = fc.oneof(
  fc.record({
    type: fc.constant("point" as const),
    longitude: degrees(-180, 180),
    latitude: degrees(-90, 90),
    name,
  }),
  fc.record({
    type: fc.constant("feature" as const),
    feature: fc.constant({ layer: "ports", id: "kampen" }),
  }),
);

/** An outcome without results: what a reader has to bring back of it is its sites. */
function outcomeOf(sites: readonly Site[]): ProximityOutcome {
  return {
    analysis: "proximity",
    version: 1,
    parameters: { sites, count: 1, radiiMeters: [1000] },
    method: "straight-line-geodesic",
    data: [],
    warnings: [],
    sites: sites.map((site): SiteProximity => {
      const [lon, lat] = site.type === "point" ? [site.longitude, site.latitude] : [6, 52];
      const [rdX, rdY] = toRd([lon, lat]);
      return {
        siteId: site.id,
        name: site.type === "point" ? site.name : "Haven",
        feature: site.type === "feature" ? site.feature : null,
        isPoint: true,
        lon,
        lat,
        rdX,
        rdY,
        insideNetherlands: false,
        results: [],
        counts: [],
        modes: [],
      };
    }),
  };
}

describe.each(FORMATS)("$id", (format) => {
  it.each(LANGUAGE_CODES)("writes golden outcomes in %s", async (language) => {
    for (const outcome of ["point", "feature", "trouble"]) {
      const written = format.writeProximity(await exportOf(outcome, language));
      await expect(written).toMatchFileSnapshot(
        `../unit/formats/out/${outcome}.${language}.${format.extension}`,
      );
    }
  });

  it("says source, date, licence, method and parameters, and leaves no key untranslated", async () => {
    const written = format.writeProximity(await exportOf("point", "nl"));
    for (const expected of [
      "Uitgever natura-2000",
      "CC0 1.0",
      "2026",
      "1000|1 km",
      "straight-line|Rechte lijn",
    ]) {
      expect(written).toMatch(new RegExp(expected));
    }
    expect(written).not.toMatch(/\b(formats|proximity|layers|kinds|statuses|cli)\.[a-z]/);
  });

  it("has a dated name in the person's language", async () => {
    const { extension } = format;
    expect(proximityFileName(format, "2026-11-21", await wordingOf("nl"))).toBe(
      `knooppunt_nabijheid_2026-11-21.${extension}`,
    );
    expect(proximityFileName(format, "2026-11-21", await wordingOf("en"))).toBe(
      `knooppunt_proximity_2026-11-21.${extension}`,
    );
  });

  it.each(LANGUAGE_CODES)("writes a golden ranking in %s", async (language) => {
    const written = format.writeSuitability(await suitabilityExport(language));
    await expect(written).toMatchFileSnapshot(
      `../unit/formats/out/suitability.${language}.${format.extension}`,
    );
    expect(written).not.toMatch(/\b(suitability|criteria|formats|layers|statuses)\.[a-z]/);
  });

  it("says of a ranking what it was made of, and that it is a screening", async () => {
    const content = await suitabilityExport("nl");
    const written = format.writeSuitability(content);
    for (const expected of [
      "Weerribben",
      "2025",
      "Uitgever natura-2000",
      "CC0 1.0",
      content.wording.page("suitability.screening"),
      "Ligt in Weerribben",
      "straight-line|hemelsbreed",
    ]) {
      expect(written).toMatch(new RegExp(expected));
    }
    expect(written).not.toMatch(/NaN|Infinity|undefined/);
    expect(format.writeSuitability(content)).toBe(written);
  });

  it("writes a ranking that is none with its reason", async () => {
    const content = await suitabilityExport("nl", {
      ...exportedParameters,
      weighting: { method: "direct", weights: {} },
    });
    const written = format.writeSuitability(content);
    expect(written).toMatch(/no-weights|Alle gewichten staan op 0/);
    expect(written).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("names the file of a ranking in the person's language", async () => {
    const { extension } = format;
    expect(suitabilityFileName(format, "2026-11-21", await pageWordingOf("nl"))).toBe(
      `knooppunt_rangorde_2026-11-21.${extension}`,
    );
  });

  const { readSites } = format;
  if (!readSites) return;

  it.each(LANGUAGE_CODES)("brings back the sites it wrote in %s", async (language) => {
    const wording = await wordingOf(language);
    fc.assert(
      fc.property(fc.array(aSite, { minLength: 1, maxLength: 8 }), (drawn) => {
        const sites = drawn.map((site, index): Site => ({ id: `site-${index + 1}`, ...site }));
        const written = format.writeProximity({ outcome: outcomeOf(sites), sources: [], wording });
        expect(readSites(written, "sites")).toEqual({ ok: true, value: { sites, skipped: [] } });
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });

  it("explains what is no such file, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readSites(text, "sites.txt");
        if (!read.ok) expect(read.problem).toMatchObject({ facts: { file: "sites.txt" } });
      }),
      { seed: 20261121 },
    );
    expect(readSites("", "empty")).toMatchObject({ ok: false, problem: { code: "file-not-understood" } });
    expect(readSites("x".repeat(20_000_001), "big")).toMatchObject({
      ok: false,
      problem: { code: "file-too-large" },
    });
  });
});

describe("csv in particular", () => {
  const csv = FORMATS.find(({ id }) => id === "csv");

  it("is a table of equal rows that a spreadsheet opens as UTF-8 and runs nothing of", async () => {
    const written = csv?.writeProximity(await exportOf("point", "nl")) ?? "";
    expect(written.startsWith("\uFEFF")).toBe(true);
    const rows = dsvFormat(";").parseRows(written.slice(1));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(,\d+)?$/.test(cell))).toEqual(
      [],
    );
    expect(rows.flat()).toContain("'=Haven");
  });

  it("is such a table of a ranking too", async () => {
    const written = csv?.writeSuitability(await suitabilityExport("nl")) ?? "";
    expect(written.startsWith("\uFEFF")).toBe(true);
    const rows = dsvFormat(";").parseRows(written.slice(1));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(rows.flat()).toContain("'=Haven");
    const [headings = []] = rows;
    const second = rows.find((row) => row[headings.indexOf("rang")] === "2") ?? [];
    const cell = (heading: string) => second[headings.indexOf(heading)];
    expect([cell("plek_naam"), cell("plek_lon"), cell("score_minstens")]).toEqual([
      "Bedrijventerrein Noord",
      "6,1",
      "59,5",
    ]);
    // Unknown is empty, never zero.
    const unknown = rows.find((row) => row.includes("de bron zegt het niet")) ?? [];
    expect(unknown[headings.indexOf("hoeveelheid_minstens")]).toBe("");
  });

  it("has both coordinate systems, in Dutch with a decimal comma", async () => {
    const written = csv?.writeProximity(await exportOf("point", "nl")) ?? "";
    const [headings = [], first = []] = dsvFormat(";").parseRows(written.slice(1));
    const cell = (heading: string) => first[headings.indexOf(heading)];
    expect([cell("plek_lon"), cell("plek_lat")]).toEqual(["6,09", "52,51"]);
    expect([cell("plek_rd_x"), cell("plek_rd_y")]).toEqual(["202711,81", "502711,32"]);
  });
});
