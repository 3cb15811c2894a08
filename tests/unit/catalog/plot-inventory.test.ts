import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { NO_PLOTS, PlotInventory } from "../../../src/catalog/plot-inventory.ts";

const SCHEMA = "data/schema/water-bound-plots.schema.json";
const EXAMPLE = "data/schema/water-bound-plots.example.json";
const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const example: PlotInventory = read(EXAMPLE);

describe(SCHEMA, () => {
  const generated = toJsonSchema(PlotInventory, { typeMode: "input", target: "draft-2020-12" });

  it("says what the code reads (REGEN=1 writes it)", () => {
    if (process.env.REGEN) writeFileSync(SCHEMA, `${JSON.stringify(generated, null, 2)}\n`);
    expect(read(SCHEMA)).toEqual(JSON.parse(JSON.stringify(generated)));
    expect(read(SCHEMA).$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  it("tells in Dutch and English what each field of a plot is", () => {
    const { plots, totals } = read(SCHEMA).properties;
    for (const { properties } of [plots.items, totals.items]) {
      for (const [key, field] of Object.entries<{ description?: string; anyOf?: unknown }>(properties)) {
        expect(field.description, key).toMatch(/\w+.*[.:] ?\w+/);
      }
    }
  });
});

describe(EXAMPLE, () => {
  it("is read by the schema it names", () => {
    expect(v.parse(PlotInventory, example)).toEqual(example);
    expect(example.$schema).toBe("water-bound-plots.schema.json");
  });

  it("says in every name that it is an example, and is about no place on the map", () => {
    expect(example.example).toBe(true);
    const { title, publisher, plots, totals } = example;
    for (const text of [title, publisher, ...[...plots, ...totals].map(({ source }) => source)]) {
      expect(text).toMatch(/^VOORBEELD/);
    }
    const files = ["business-parks", "ports"].map((layer) =>
      readFileSync(`public/data/${layer}.geojson`, "utf8"),
    );
    for (const { place } of [...plots, ...totals]) {
      expect(files.join()).not.toContain(`"${place.split("/")[1]}"`);
    }
  });

  it("lies beside the map to be taken along, with its schema (REGEN=1 copies both)", () => {
    for (const file of [SCHEMA, EXAMPLE]) {
      const published = file.replace("data/", "public/");
      if (process.env.REGEN) copyFileSync(file, published);
      expect(read(published)).toEqual(read(file));
    }
  });

  it("is not among the data of the map", () => {
    const files = readdirSync("public/data");
    expect(files.filter((file) => /plots|example|voorbeeld/.test(file))).toEqual([]);
    expect(files.map((file) => readFileSync(`public/data/${file}`, "utf8")).join()).not.toContain(
      "voorbeeldhaven",
    );
  });
});

describe("an inventory of plots", () => {
  const plot = example.plots[0];

  it("may be empty: that is what is publicly known today", () => {
    expect(v.is(PlotInventory, NO_PLOTS)).toBe(true);
    expect(NO_PLOTS.plots).toEqual([]);
  });

  it.each([
    ["no area", { areaHectares: undefined }],
    ["an area of zero", { areaHectares: 0 }],
    ["a negative area", { areaHectares: -1 }],
    ["an area in words", { areaHectares: "1,5" }],
    ["an area in square metres", { areaHectares: 15_000 }],
    ["no use", { use: undefined }],
    ["a use we do not know", { use: "leeg" }],
    ["a use that is null: unknown has its own word", { use: null }],
    ["a place that is no park or port", { place: "stations/zwolle" }],
    ["a place without a layer", { place: "zwolle" }],
    ["a date written as people say it", { observed: "14 september 2026" }],
    ["a month that does not exist", { observed: "2026-13" }],
    ["no date at all, where null says that there is none", { observed: undefined }],
    ["no source", { source: "" }],
    ["an id with a space", { id: "kavel 1" }],
    ["a field we do not know, perhaps a typing error", { hectares: 4.2 }],
  ])("is refused with %s, which is named", (_, change) => {
    const parsed = v.safeParse(PlotInventory, { ...example, plots: [{ ...plot, ...change }] });
    expect(parsed.success).toBe(false);
    const [path] = (parsed.issues ?? []).map((issue) => v.getDotPath(issue));
    expect(path).toBe(`plots.0.${Object.keys(change)[0]}`);
  });

  it.each([
    ["another version", { schemaVersion: 2 }],
    ["no plots", { plots: undefined }],
    ["a negative total", { totals: [{ ...example.totals[0], waterBoundHectares: -1 }] }],
    ["no publisher", { publisher: "" }],
  ])("is refused with %s", (_, change) => {
    expect(v.is(PlotInventory, { ...example, ...change })).toBe(false);
  });

  it("takes a stated total of zero: nothing there lies on the water", () => {
    expect(
      v.is(PlotInventory, { ...example, totals: [{ ...example.totals[0], waterBoundHectares: 0 }] }),
    ).toBe(true);
  });
});
