import { dsvFormat } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { clustersFileName } from "../../../src/formats/file-name.ts";
import { FORMATS } from "../../../src/formats/index.ts";
import { LANGUAGE_CODES } from "../../../src/languages/index.ts";
import { clustersExport, densityResult, hexagonsResult, hubsResult } from "./clusters-export.ts";

const KEY_OR_HOLE =
  /\b(clusters|suitability|formats|layers|kinds|statuses)\.[a-z]|NaN|Infinity|undefined|\{\{/;

describe.each(FORMATS)("clusters as $id", (format) => {
  it.each(LANGUAGE_CODES)("are written in %s", async (language) => {
    const written = format.writeClusters(await clustersExport(language));
    await expect(written).toMatchFileSnapshot(`out/clusters.${language}.${format.extension}`);
    expect(written).not.toMatch(KEY_OR_HOLE);
  });

  it.each([hubsResult, hexagonsResult])("are written as $method", async (result) => {
    const written = format.writeClusters(await clustersExport("nl", result));
    await expect(written).toMatchFileSnapshot(`out/clusters-${result.method}.nl.${format.extension}`);
    expect(written).not.toMatch(KEY_OR_HOLE);
  });

  it("say the settings, the method, the dates and who is to be named", async () => {
    const content = await clustersExport("en");
    const written = format.writeClusters(content);
    for (const part of ["1.5", "50", "overijssel", "2026-01-15", "CC0 1.0", "https://example.org/"]) {
      const shown = format.id === "text" && part === "2026-01-15" ? "15 January 2026" : part;
      expect(written.toLowerCase(), part).toContain(
        (format.id === "geojson" && part === "1.5" ? "1500" : shown).toLowerCase(),
      );
    }
    expect(written).toMatch(/straight[- ]line/i);
    expect(clustersFileName(format, "2026-11-21", content.wording)).toBe(
      `knooppunt_clusters_2026-11-21.${format.extension}`,
    );
  });
});

describe("clusters in a table", () => {
  const table = async () => {
    const [csv] = FORMATS;
    const written = csv?.writeClusters(await clustersExport("en")) ?? "";
    return dsvFormat(";").parse(written.replace(/^\uFEFF/, ""));
  };

  it("keep unknown hectares empty, and what looks like a formula a text", async () => {
    const sites = (await table()).filter(({ "kind of row": record }) => record === "site");
    expect(sites.map((row) => [row.name, row["hectares (gross)"], row.role, row.number])).toEqual([
      ["a", "120.5", "heart of a cluster", "1"],
      ["b", "", "edge of a cluster", "1"],
      ["c", "30", "heart of a cluster", "1"],
      ["d", "45", "scattered", ""],
      ["'=E", "2", "scattered", ""],
      ["f", "", "location not determined", ""],
    ]);
  });

  it("give every scattered site its distances, and none that was not found", async () => {
    const rows = (await table()).filter(
      ({ "kind of row": record, role }) => record === "nearest" && role === "scattered",
    );
    expect(rows.map((row) => [row.name, row["distance to"], row["distance (m)"]])).toEqual([
      ["d", "Cluster", "31000"],
      ["d", "Terminal", "2300.4"],
      ["'=E", "Terminal", ""],
    ]);
  });
});

it("draws hulls, sites and lines, and says what is not known with null", async () => {
  const geojson = FORMATS.find(({ id }) => id === "geojson");
  const { features } = JSON.parse(geojson?.writeClusters(await clustersExport("en", densityResult)) ?? "");
  const of = (role: string) =>
    features.filter(({ properties }: { properties: { role: string } }) => properties.role === role);
  expect(of("cluster")).toMatchObject([
    {
      geometry: { type: "Polygon" },
      properties: { hectares: 150.5, hectares_unknown_sites: 1, quay: "ports/haven" },
    },
  ]);
  expect(of("site").at(-1)).toMatchObject({ geometry: null, properties: { hectares: null } });
  expect(of("to-cluster")).toHaveLength(1);
  for (const { properties } of features) expect(properties.method).toBe("straight-line-edge-to-edge");
});
