import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { checkDataFolder } from "../../../../scripts/checks/check-data-folder.ts";
import { openSourceFolder } from "../../../../scripts/io/read-source.ts";
import type { Recipe } from "../../../../scripts/recipes/recipe.ts";
import { runRecipes } from "../../../../scripts/recipes/run-recipes.ts";
import { simplifyTopology } from "../../../../scripts/steps/simplify-topology.ts";
import { withGeometry } from "../../../../scripts/steps/with-geometry.ts";
import type { LayerCollection } from "../../../../src/catalog/feature.ts";

const NO_REGIONS = mkdtempSync(join(tmpdir(), "regions-"));

const ABOUT = {
  publisher: "Us",
  licence: "CC0 1.0",
  sourceUrl: "https://example.org/",
  sourceDate: "2026",
  retrieved: "2026-11-21",
  toleranceMeters: 5,
  note_nl: "Verzonnen",
  note_en: "Made up",
};

const fields: Recipe = {
  id: "fields",
  geometry: "polygon",
  about: ABOUT,
  sources: ["fields.geojson"],
  build(read) {
    const source = withGeometry(read.geojson("fields.geojson", v.object({ name: v.string() })));
    const features = simplifyTopology(source, { toleranceMeters: 5, maximumSegmentMeters: 1000 });
    return {
      type: "FeatureCollection",
      features: features.map(({ geometry, properties: { name } }) => ({
        type: "Feature",
        geometry,
        properties: {
          id: name.toLowerCase(),
          name_nl: name,
          name_en: null,
          aliases: null,
          kind: "field",
          status: "existing",
          source: "Us",
          sourceDate: "2026",
          precisionMeters: 5,
        },
      })),
    };
  },
  check: () => [],
};

const FIELDS = JSON.stringify({
  type: "FeatureCollection",
  features: [
    field("Zuid", [
      [6, 52],
      [6.1, 52.001],
      [6.1, 52.05],
      [6, 52.05],
      [6, 52],
    ]),
    field("Noord", [
      [6, 52.05],
      [6.1, 52.05],
      [6.1, 52.1],
      [6, 52.1],
      [6, 52.05],
    ]),
  ],
});

function field(name: string, ring: number[][]) {
  return { type: "Feature", properties: { name }, geometry: { type: "Polygon", coordinates: [ring] } };
}

function kitchen(recipes: readonly Recipe[], to = mkdtempSync(join(tmpdir(), "built-"))) {
  const from = mkdtempSync(join(tmpdir(), "source-"));
  writeFileSync(join(from, "fields.geojson"), FIELDS);
  const lines: string[] = [];
  const run = () =>
    runRecipes({
      recipes,
      read: openSourceFolder(from),
      to,
      regions: NO_REGIONS,
      print: (line) => lines.push(line),
      only: null,
    });
  return { run, to, lines };
}

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );
}

describe("runRecipes", () => {
  it("writes the same bytes a second time, and what it writes keeps its promises", async () => {
    const { run, to } = kitchen([fields]);
    expect(await run()).toEqual([]);
    const first = contents(to);
    expect(await run()).toEqual([]);
    expect(contents(to)).toEqual(first);
    expect(Object.keys(first).sort()).toEqual(["fields.geojson", "manifest.json", "search.json"]);
    expect(checkDataFolder(to, [fields], NO_REGIONS).troubles).toEqual([]);
  });

  it("writes features by id, keys by name, rings the right way round", async () => {
    const { run, to } = kitchen([fields]);
    await run();
    const text = contents(to)["fields.geojson"] ?? "";
    const { features } = JSON.parse(text) as LayerCollection;
    expect(features.map(({ properties }) => properties.id)).toEqual(["noord", "zuid"]);
    const keys = Object.keys(features[0]?.properties ?? {});
    expect(keys).toEqual([...keys].sort());
    expect(text).not.toMatch(/[ \t]\n|\n\n/);
  });

  it("names a missing source, leaves that layer as it was, and goes on with the others", async () => {
    const { run, to } = kitchen([fields]);
    await run();
    const before = contents(to)["fields.geojson"];
    const gone: Recipe = { ...fields, sources: ["gone.geojson"] };
    const other: Recipe = { ...fields, id: "other" };
    const again = kitchen([gone, other], to);
    expect(await again.run()).toEqual(["fields"]);
    expect(again.lines.join("\n")).toContain("gone.geojson is missing");
    expect(contents(to)["fields.geojson"]).toBe(before);
    expect(contents(to)["other.geojson"]).toBeDefined();
    expect(contents(to)["manifest.json"]).toContain('"other"');
  });

  it.each<[string, Partial<Recipe>, RegExp]>([
    ["a promise of its own", { check: () => ["noord: is too green"] }, /noord: is too green/],
    ["the schema", { build: (read) => withProperty(fields, read, { status: "finished" }) }, /noord: status/],
    [
      "flatness",
      { build: (read) => withProperty(fields, read, { names: { nl: "a" } }) },
      /names is not flat/,
    ],
    [
      "an id of its own",
      { build: (read) => withProperty(fields, read, { id: "same" }) },
      /same: the id occurs twice/,
    ],
    [
      "finite numbers",
      { build: (read) => withProperty(fields, read, { area: Number.NaN }) },
      /area is not a finite number/,
    ],
    ["short segments", { maximumSegmentMeters: 100 }, /has a segment of \d+ m/],
  ])("writes nothing when a layer breaks %s", async (_what, change, reason) => {
    const { run, to, lines } = kitchen([{ ...fields, ...change }]);
    expect(await run()).toEqual(["fields"]);
    expect(lines.join("\n")).toMatch(reason);
    expect(contents(to)["fields.geojson"]).toBeUndefined();
  });
});

async function withProperty(
  recipe: Recipe,
  read: Parameters<Recipe["build"]>[0],
  property: Record<string, unknown>,
): Promise<LayerCollection> {
  const { features } = await recipe.build(read, new Map());
  return {
    type: "FeatureCollection",
    features: features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, ...property } as typeof feature.properties,
    })),
  };
}
