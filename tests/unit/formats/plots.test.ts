import { readFileSync } from "node:fs";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { ENVIRONMENTAL_CATEGORIES } from "../../../src/catalog/environmental-categories.ts";
import { PLOT_USES, type Plot, PlotInventory } from "../../../src/catalog/plot-inventory.ts";
import { indexPlotPlaces, plotPlaceLabel } from "../../../src/catalog/plot-places.ts";
import { checkPlotRows } from "../../../src/formats/check-plot-rows.ts";
import { writePlotCsv } from "../../../src/formats/plot-csv.ts";
import { MAX_PLOT_BYTES, readPlotBytes, readPlotText } from "../../../src/formats/plot-file.ts";
import { PLOT_FORMATS } from "../../../src/formats/plot-formats.ts";
import { sheetOfInventory } from "../../../src/formats/plot-json.ts";
import { numberCell, readNumber } from "../../../src/formats/plot-numbers.ts";
import { type PlotSheet, plotRow } from "../../../src/formats/plot-row.ts";
import { anEmptyState, withLayer } from "../map/world.ts";
import { featureOf } from "../ui/feature-of.ts";

const places = indexPlotPlaces([
  layer("business-parks", [
    featureOf("haatland-kampen", { name_nl: "Haatland", kind: "park", municipality: "Kampen" }),
    featureOf("de-grift-een", { name_nl: "De Grift", kind: "park", municipality: "Nijmegen" }),
    featureOf("de-grift-twee", { name_nl: "De Grift", kind: "park", municipality: "Apeldoorn" }),
    featureOf("samen", { name_nl: "Samen", kind: "shared-area", municipality: "Kampen" }),
  ]),
  layer("ports", [
    featureOf("kampen", {
      name_nl: "Haven van Kampen",
      aliases: "Zuiderzeehaven; Buitenhaven",
      kind: "harbour",
    }),
  ]),
]);
const sheet = (text: string, more: Partial<PlotSheet> = {}): PlotSheet => {
  const read = readPlotText(text, "plak");
  if (!read.ok) throw new Error(read.problem.code);
  return { ...read.value, title: "Schouw", publisher: "Gemeente Kampen", ...more };
};
const check = (text: string, more: Partial<PlotSheet> = {}) => checkPlotRows(sheet(text, more), places);
const errorsOf = (text: string, more: Partial<PlotSheet> = {}) => {
  const checked = check(text, more);
  return checked.ok ? [] : checked.errors.map(({ row, column, code }) => [row, column, code]);
};

describe("a table out of a spreadsheet", () => {
  const table = [
    "Naam\tTerrein\tHectare\tGebruik\tPeildatum\tKade (m)\tMilieucategorie",
    "Kade 1\tHaatland (Kampen)\t1,5\twatergebonden\t2026\t120\t4.2",
    "Kade 2\tZuiderzeehaven\t0.8\tander bedrijf\t14-09-2026\t0\t",
    "Kade 3\tbusiness-parks/haatland-kampen\t2\tleeg\t\t\t5,1",
    "Kade 4\tHAATLAND\t2,25\t\t2026-11\t\t",
  ].join("\n");

  it("becomes plots, and what is empty stays unknown", () => {
    const checked = check(table);
    expect(checked).toMatchObject({ ok: true });
    if (!checked.ok) return;
    expect(v.is(PlotInventory, checked.inventory)).toBe(true);
    expect(
      checked.inventory.plots.map((plot) => [
        plot.id,
        plot.place,
        plot.areaHectares,
        plot.use,
        plot.observed,
        plot.quayMeters,
        plot.environmentalCategory,
        plot.source,
      ]),
    ).toEqual([
      ["1", "business-parks/haatland-kampen", 1.5, "water-bound", "2026", 120, "4.2", "Gemeente Kampen"],
      ["2", "ports/kampen", 0.8, "other", "2026-09-14", 0, null, "Gemeente Kampen"],
      ["3", "business-parks/haatland-kampen", 2, "vacant", null, null, "5.1", "Gemeente Kampen"],
      ["4", "business-parks/haatland-kampen", 2.25, "unknown", "2026-11", null, null, "Gemeente Kampen"],
    ]);
  });

  it("reads square metres as hectares, and names the columns it passes over", () => {
    const read = readPlotText("plek;oppervlakte m2;kleur\nHaatland;15230;rood\nHaatland;12.500,5;x", "x.csv");
    expect(read.ok && read.value.ignored).toEqual(["kleur"]);
    const checked = check("plek;oppervlakte m2;kleur\nHaatland;15230;rood\nHaatland;12.500,5;x");
    expect(checked.ok && checked.inventory.plots.map(({ areaHectares }) => areaHectares)).toEqual([
      1.523, 1.2501,
    ]);
  });

  it("takes a row of a total apart from plots", () => {
    const checked = check("soort,plek,hectare\ntotaal,Haatland,10\nkavel,Haatland,2");
    expect(checked.ok && checked.inventory.totals).toEqual([
      {
        place: "business-parks/haatland-kampen",
        waterBoundHectares: 10,
        observed: null,
        source: "Gemeente Kampen",
      },
    ]);
    expect(checked.ok && checked.inventory.plots.length).toBe(1);
  });

  it("passes over empty rows, and counts rows as they stand", () => {
    const rows = [plotRow({}), plotRow({ place: "Haatland", areaHectares: "nul" })];
    const checked = checkPlotRows({ title: "", publisher: "X", isExample: false, rows }, places);
    expect(!checked.ok && checked.errors).toMatchObject([{ row: 2, code: "area-not-a-number" }]);
  });
});

describe("one wrong row", () => {
  const good = "Haatland;1";
  it.each([
    ["no place", ";1", "place", "place-missing"],
    ["a place that is not on the map", "Haatlant;1", "place", "place-unknown"],
    ["a name that two parks have", "De Grift;1", "place", "place-ambiguous"],
    ["an area that is shared by parks", "Samen;1", "place", "place-unknown"],
    ["no area", "Haatland;", "areaHectares", "area-missing"],
    ["an area in words", "Haatland;anderhalf", "areaHectares", "area-not-a-number"],
    ["a negative area", "Haatland;-1", "areaHectares", "area-not-a-number"],
    ["an area of zero", "Haatland;0", "areaHectares", "area-out-of-range"],
    ["an area in square metres", "Haatland;15000", "areaHectares", "area-out-of-range"],
    ["a number that may be two", "Haatland;1.500", "areaHectares", "area-ambiguous"],
    ["a use that we do not know", "Haatland;1;half", "use", "use-unknown"],
    ["a date in words", "Haatland;1;leeg;vorig jaar", "observed", "observed-not-understood"],
    ["a month that does not exist", "Haatland;1;leeg;2026-13", "observed", "observed-not-understood"],
    ["a quay in words", "Haatland;1;leeg;;lang", "quayMeters", "quay-not-a-number"],
    ["a category that does not exist", "Haatland;1;leeg;;;7", "environmentalCategory", "category-unknown"],
    ["an id with a space", "Haatland;1;leeg;;;;kavel 1", "id", "id-not-understood"],
    ["an id that is there already", "Haatland;1;leeg;;;;eerste", "id", "id-twice"],
    ["a kind of row that we do not know", "Haatland;1;leeg;;;;;som", "record", "record-unknown"],
  ])("with %s is named, and nothing is taken over", (_, row, column, code) => {
    const header = "plek;hectare;gebruik;peildatum;kade;milieucategorie;nr;soort";
    const first = "Haatland;1;leeg;;;;eerste";
    const errors = errorsOf(`${header}\n${first}\n${good}\n${row}`);
    expect(errors.at(-1)).toEqual([3, column, code]);
    expect(errors.filter(([at]) => at === 2)).toEqual([]);
  });

  it("without anyone who says it is named", () => {
    expect(errorsOf("plek;hectare\nHaatland;1", { publisher: " " })).toEqual([
      [1, "source", "source-missing"],
    ]);
  });

  it("of a second total of one place is named", () => {
    expect(errorsOf("soort;plek;ha\ntotaal;Haatland;1\ntotaal;Haatland (Kampen);2")).toEqual([
      [2, "place", "total-twice"],
    ]);
  });
});

describe("a file", () => {
  const example = readFileSync("data/schema/water-bound-plots.example.json", "utf8");

  it("after our schema comes back as it was, and an example stays one", () => {
    const checked = check(example, { isExample: true });
    const { $schema: _, ...written } = JSON.parse(example);
    expect(checked).toMatchObject({ ok: true, inventory: { example: true } });
    expect(checked.ok && checked.inventory.totals).toEqual(written.totals);
    expect(checked.ok && checked.inventory.plots).toMatchObject(written.plots);
  });

  it("of an example that is no longer marked is refused: its place is not on the map", () => {
    expect(errorsOf(example, { isExample: false }).map(([, , code]) => code)).toContain("place-unknown");
  });

  it("of ours with a field we do not know names it", () => {
    const plot = { id: "a", place: "ports/kampen", areaHectares: 1, use: "vacant", hectares: 2 };
    const text = JSON.stringify({ schemaVersion: 1, title: "T", publisher: "P", plots: [plot], totals: [] });
    expect(errorsOf(text)).toEqual([[1, null, "field-unknown"]]);
  });

  it("of GeoJSON measures what it draws, and takes names as people write them", () => {
    const ring = [
      [5.9, 52.55],
      [5.902, 52.55],
      [5.902, 52.551],
      [5.9, 52.551],
      [5.9, 52.55],
    ];
    const feature = (geometry: unknown, properties: object) => ({ type: "Feature", geometry, properties });
    const collection = (...features: object[]) => JSON.stringify({ type: "FeatureCollection", features });
    const area = { type: "Polygon", coordinates: [ring.map((at) => [...at, 3])] };
    const checked = check(collection(feature(area, { Terrein: "Haatland", GEBRUIK: "droog", objectid: 3 })));
    const [plot] = checked.ok ? checked.inventory.plots : [];
    expect(plot).toMatchObject({ use: "other", geometry: { type: "Polygon", coordinates: [ring] } });
    // 0.002° by 0.001° at 52.55°: 135.6 m by 111.3 m.
    expect(plot?.areaHectares).toBeCloseTo(1.509, 2);
    const rd = { type: "Polygon", coordinates: [ring.map(([x = 0, y = 0]) => [x * 35_000, y * 10_000])] };
    expect(errorsOf(collection(feature(rd, { plek: "Haatland", ha: 1 })))).toEqual([
      [1, null, "outline-not-understood"],
    ]);
  });

  it.each([
    ["", "plot-headings"],
    ["Haatland;1", "plot-headings"],
    ["naam;hectare\nx;1", "plot-headings"],
    ["{", "invalid-json"],
    ["{}", "plot-file-not-understood"],
    ["[1]", "plot-file-not-understood"],
  ])("that is none is explained: %s", (text, code) => {
    expect(readPlotText(text, "kavels.csv")).toMatchObject({
      ok: false,
      problem: { code, facts: { file: "kavels.csv" } },
    });
  });

  it("that is too big is read no further than the limit", async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1;
        yield new Uint8Array(1_000_000).fill(32);
      }
    }
    const read = await readPlotBytes(endless(), "groot.csv");
    expect(read).toMatchObject({ ok: false, problem: { code: "plot-file-too-large" } });
    expect(given).toBe(MAX_PLOT_BYTES / 1_000_000 + 1);
  });

  it.each([
    ["UTF-8", [0xc3, 0xa9, 0x3b, 0xe2, 0x82, 0xac], "é;€"],
    ["UTF-8 that says so", [0xef, 0xbb, 0xbf, 0xc3, 0xa9], "é"],
    ["UTF-16 out of Excel", [0xff, 0xfe, 0xe9, 0x00, 0x3b, 0x00], "é;"],
    ["UTF-16 the other way round", [0xfe, 0xff, 0x00, 0xe9, 0x20, 0xac], "é€"],
    ["Windows-1252, as Excel writes plain CSV", [0xe9, 0x3b, 0x80], "é;€"],
    ["nothing at all", [], ""],
  ])("in %s is read as it was written", async (_, bytes, text) => {
    expect(await readPlotBytes(once(bytes), "oud.csv")).toEqual({ ok: true, value: text });
  });

  it("that is a workbook or a picture is refused", async () => {
    const workbook = [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0xe9, 0x9f];
    expect(await readPlotBytes(once(workbook), "kavels.xlsx")).toMatchObject({
      problem: { code: "not-text", facts: { file: "kavels.xlsx" } },
    });
  });

  it("is complained about where a quotation mark swallowed the rows after it", () => {
    expect(errorsOf('plek\tha\tbron\nHaatland\t1\t"schouw\nHaatland\t2\tx')).toEqual([
      [1, "source", "quote-open"],
    ]);
    expect(errorsOf('plek;ha;naam\nHaatland;1;"Kade 1\nHaatland"\nHaatland;2;""')).toEqual([]);
  });

  it("tells of an outline in a table that it is not read", () => {
    const read = readPlotText("plek;ha;wkt\nHaatland;1;POLYGON ((6 52, 7 52, 7 53, 6 52))", "x");
    expect(read.ok && read.value.ignored).toEqual(["wkt"]);
  });

  it("that is an outcome of ours is not taken for plots", () => {
    const text = JSON.stringify({
      type: "FeatureCollection",
      knooppunt: { analysis: "water-bound" },
      features: [],
    });
    expect(readPlotText(text, "u.geojson")).toMatchObject({ problem: { code: "plot-file-is-outcome" } });
  });

  it("never throws, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((text) => `plek;ha\n${text}`),
        ),
        (text) => {
          const read = readPlotText(text, "x");
          if (read.ok) checkPlotRows(read.value, places);
        },
      ),
      { seed: 93, numRuns: 500 },
    );
  });
});

const TRIANGLE = {
  type: "Polygon" as const,
  coordinates: [
    [
      [6, 52.5],
      [6.1, 52.5],
      [6.1, 52.6],
      [6, 52.5],
    ] as [number, number][],
  ],
};

const plots: fc.Arbitrary<Plot[]> = fc
  .array(
    fc.record({
      place: fc.constantFrom("business-parks/haatland-kampen", "ports/kampen"),
      areaHectares: fc.integer({ min: 1, max: 99_999_999 }).map((units) => units / 10_000),
      use: fc.constantFrom(...PLOT_USES),
      observed: fc.constantFrom(null, "2026", "2026-02", "2026-02-28"),
      source: fc.constantFrom("schouw", "register"),
      name: fc.constantFrom(null, "Kade 1"),
      occupant: fc.constantFrom(null, "N.V."),
      quayMeters: fc.option(fc.integer({ min: 0, max: 99_999 }).map((units) => units / 10)),
      environmentalCategory: fc.option(fc.constantFrom(...ENVIRONMENTAL_CATEGORIES)),
      geometry: fc.option(
        fc.constantFrom(TRIANGLE, { type: "MultiPolygon" as const, coordinates: [TRIANGLE.coordinates] }),
      ),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((plot, index) => ({ id: `k${index}`, ...plot })));

describe("what was taken over", () => {
  it.each(["nl", "en"])(
    "is the same after opening it to change and taking it over again (%s)",
    (language) => {
      fc.assert(
        fc.property(plots, (drawn) => {
          const inventory: PlotInventory = {
            schemaVersion: 1,
            title: "T",
            publisher: "P",
            plots: drawn,
            totals: [{ place: "ports/kampen", waterBoundHectares: 0, observed: null, source: "P" }],
          };
          expect(checkPlotRows(sheetOfInventory(inventory, language), places)).toEqual({
            ok: true,
            inventory,
          });
        }),
        { seed: 35, numRuns: 200 },
      );
    },
  );
});

describe("a file that plots were kept in", () => {
  const kept = (drawn: readonly Plot[], example: boolean): PlotInventory => ({
    schemaVersion: 1,
    title: "Schouw",
    publisher: "Gemeente Kampen",
    ...(example && { example }),
    plots: [...drawn],
    totals: [{ place: "ports/kampen", waterBoundHectares: 12.5, observed: "2026-11", source: "=bron" }],
  });
  const reopen = (text: string): PlotInventory | null => {
    const read = readPlotText(text, "kavels");
    const checked = read.ok ? checkPlotRows(read.value, places) : null;
    return checked?.ok ? checked.inventory : null;
  };

  it.each(PLOT_FORMATS.filter(({ id }) => id !== "csv"))("$id gives the same back", ({ write }) => {
    fc.assert(
      fc.property(plots, fc.boolean(), fc.constantFrom("nl", "en"), (drawn, example, language) => {
        const inventory = kept(drawn, example);
        expect(reopen(write(inventory, language))).toEqual(inventory);
      }),
      { seed: 88, numRuns: 200 },
    );
  });

  it("csv gives the same back, without outlines and what holds for all of it", () => {
    const write = PLOT_FORMATS.find(({ id }) => id === "csv")?.write;
    fc.assert(
      fc.property(plots, fc.constantFrom("nl", "en"), (drawn, language) => {
        const inventory = kept(drawn, false);
        expect(reopen(write?.(inventory, language) ?? "")).toEqual({
          ...inventory,
          title: "–",
          publisher: "–",
          plots: drawn.map((plot) => ({ ...plot, geometry: null })),
        });
      }),
      { seed: 107, numRuns: 200 },
    );
  });

  it("runs no formula in a spreadsheet, and keeps the name that looks like one", () => {
    const [plot] =
      fc.sample(
        plots.filter(({ length }) => length > 0),
        { seed: 3, numRuns: 1 },
      )[0] ?? [];
    if (!plot) throw new Error("no plot");
    const inventory = kept([{ ...plot, name: "=1+1", occupant: "@SUM(A1)" }], false);
    const text = writePlotCsv(inventory, "nl");
    expect(text).toContain(";'=1+1;");
    expect(text).not.toMatch(/(^|;)[=@]/m);
    expect(reopen(text)?.plots[0]).toMatchObject({ name: "=1+1", occupant: "@SUM(A1)" });
  });
});

describe("numbers", () => {
  it.each([
    ["1,5", 1.5],
    ["1.5", 1.5],
    ["0,125", 0.125],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["12 500", 12_500],
    ["1.500", "ambiguous"],
    ["1,500", "ambiguous"],
    ["1,5000", 1.5],
    ["anderhalf", "not-a-number"],
    ["1e3", "not-a-number"],
    ["-2", "not-a-number"],
    ["1.2.3", "not-a-number"],
  ])("%s is %s", (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it("are read back as they were written, in either language", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom("nl", "en"), (units, language) => {
        expect(readNumber(numberCell(units / 10_000, language))).toBe(units / 10_000);
      }),
      { seed: 280, numRuns: 500 },
    );
  });
});

it("labels every place so that it is found again", () => {
  for (const place of places.all) {
    const found = places.find(plotPlaceLabel(place));
    expect(found.map(({ ref }) => ref.id)).toContain(place.ref.id);
  }
});

async function* once(bytes: readonly number[]) {
  yield Uint8Array.from(bytes);
}

function layer(id: string, features: readonly ReturnType<typeof featureOf>[]) {
  const known = withLayer(anEmptyState(), id, {}).session.layerStates[id];
  if (known?.status !== "ready") throw new Error(id);
  return { ...known.data, collection: { type: "FeatureCollection" as const, features: [...features] } };
}
