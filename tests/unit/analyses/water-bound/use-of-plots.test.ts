import { readFile } from "node:fs/promises";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { ShareRange } from "../../../../src/analyses/water-bound/result.ts";
import { usesOfPlots } from "../../../../src/analyses/water-bound/use-of-plots.ts";
import type { LayerFeature } from "../../../../src/catalog/feature.ts";
import { FigureIndex } from "../../../../src/catalog/figure.ts";
import type { LayerData } from "../../../../src/catalog/layer-data.ts";
import { loadLayer } from "../../../../src/catalog/load-layer.ts";
import { loadManifest } from "../../../../src/catalog/load-manifest.ts";
import {
  NO_PLOTS,
  PLOT_USES,
  type Plot,
  type PlotInventory,
} from "../../../../src/catalog/plot-inventory.ts";
import { success } from "../../../../src/core/result.ts";
import { featureOf } from "../../ui/feature-of.ts";

const SCOPES = [
  { id: "overijssel", members: ["municipalities/gm0193", "municipalities/gm0164"] },
  { id: "port-of-twente", members: ["municipalities/gm0164", "municipalities/gm0262"] },
];

const world = new Map([
  layer("business-parks", [
    featureOf("zuid-hengelo", {
      kind: "park",
      municipality: "Hengelo",
      grossHectares: 100,
      netHectares: 80,
      year: 2024,
      onWater: true,
    }),
    featureOf("noord-zwolle", {
      kind: "park",
      municipality: "Zwolle",
      grossHectares: 50,
      netHectares: null,
      year: 2024,
    }),
    featureOf("aalsvoort-lochem", { kind: "park", municipality: "Lochem" }),
    featureOf("gebied-hengelo", { kind: "shared-area", municipality: "Hengelo" }),
  ]),
  layer("ports", [
    featureOf("hengelo", { kind: "harbour", municipality: "Hengelo" }),
    featureOf("port-of-twente", { kind: "port-authority" }, null),
  ]),
  layer("municipalities", [
    featureOf("gm0164", { name_nl: "Hengelo (O.)" }),
    featureOf("gm0193", { name_nl: "Zwolle" }),
    featureOf("gm0262", { name_nl: "Lochem" }),
  ]),
]);

/** Worked out by hand below: 10 ha in all, 4 water-bound, 1.5 other, 0.5 vacant, 2 unknown, 2 not listed. */
const HENGELO: readonly Plot[] = [
  plot("a", 4, "water-bound", "2026-03"),
  plot("b", 1.5, "other", "2025"),
  plot("c", 0.5, "vacant", "2026-01-15"),
  plot("d", 2, "unknown", null),
];

describe("the use of plots on the water", () => {
  it("is what a person works out by hand", () => {
    const [park] = outcomeOf(HENGELO, { "business-parks/zuid-hengelo": 10 }).places;
    expect(park).toEqual({
      layer: "business-parks",
      featureId: "zuid-hengelo",
      name_nl: "zuid-hengelo",
      name_en: null,
      kind: "park",
      status: "existing",
      municipality: "Hengelo",
      grossHectares: 100,
      netHectares: 80,
      year: 2024,
      onWater: true,
      scopes: ["overijssel", "port-of-twente"],
      waterBoundHectares: 10,
      hectares: { "water-bound": 4, other: 1.5, vacant: 0.5, unknown: 2 },
      unlistedHectares: 2,
      plotCount: 4,
      // Lower: (1.5 + 0.5) / 10. Upper: all that is unknown not used as such: (1.5 + 0.5 + 2 + 2) / 10.
      notUsedAsSuch: { lower: 0.2, upper: 0.6 },
      // 1.5 + 0.5, and 2 + 2 of which nobody says it.
      freeable: { lower: 2, upper: 6 },
      // (4 + 1.5 + 0.5) / 10
      completeness: 0.6,
      observed: { from: "2025", to: "2026-03" },
    });
  });

  it("is of the listed plots only when nobody says how much there is", () => {
    const [park] = outcomeOf(HENGELO).places;
    // 2 / 8 and 4 / 8.
    expect(park).toMatchObject({
      notUsedAsSuch: { lower: 0.25, upper: 0.5 },
      freeable: { lower: 2, upper: null },
      completeness: null,
      unlistedHectares: null,
    });
  });

  it("is nothing, and not zero, where nobody looked", () => {
    const unknown = {
      waterBoundHectares: null,
      notUsedAsSuch: null,
      completeness: null,
      plotCount: 0,
      observed: null,
    };
    for (const place of outcomeOf([]).places) expect(place).toMatchObject(unknown);
    for (const sum of outcomeOf([]).sums) expect(sum).toMatchObject({ ...unknown, placesWithTotal: 0 });
  });

  it("is wholly unknown when only the total is known", () => {
    const [park] = outcomeOf([], { "business-parks/zuid-hengelo": 10 }).places;
    expect(park).toMatchObject({
      notUsedAsSuch: { lower: 0, upper: 1 },
      completeness: 0,
      unlistedHectares: 10,
    });
  });

  it("is complete where somebody says that nothing lies on the water", () => {
    const [park] = outcomeOf([], { "business-parks/zuid-hengelo": 0 }).places;
    expect(park).toMatchObject({ waterBoundHectares: 0, notUsedAsSuch: null, completeness: 1 });
  });

  it("knows no share when the list has more than the total, adjusts neither, and says so", () => {
    const { places, sums, warnings } = outcomeOf(HENGELO, { "business-parks/zuid-hengelo": 7 });
    expect(places[0]).toMatchObject({ waterBoundHectares: 7, notUsedAsSuch: null, completeness: null });
    expect(sums[0]).toMatchObject({ placesWithTotal: 0, completeness: null });
    expect(warnings).toEqual([{ code: "plots-exceed-total", subject: "business-parks/zuid-hengelo" }]);
  });
});

describe("sums", () => {
  const plots = [
    ...HENGELO,
    plot("e", 3, "other", "2026", "aalsvoort-lochem"),
    plot("f", 1, "water-bound", "2026", "hengelo", "ports"),
  ];

  it("keep Port of Twente and Overijssel apart, and parks and ports", () => {
    const { sums } = outcomeOf(plots);
    expect(
      sums.map(({ scope, layer: of, places, plotCount, hectares }) => [
        scope,
        of,
        places,
        plotCount,
        hectares.other,
      ]),
    ).toEqual([
      ["overijssel", "business-parks", 2, 4, 1.5],
      ["overijssel", "ports", 1, 1, 0],
      ["port-of-twente", "business-parks", 2, 5, 4.5],
      ["port-of-twente", "ports", 1, 1, 0],
    ]);
  });

  it("have a total only when every place has one", () => {
    const one = outcomeOf(plots, { "business-parks/zuid-hengelo": 10 }).sums[0];
    expect(one).toMatchObject({ waterBoundHectares: null, completeness: null, placesWithTotal: 1 });
    const both = outcomeOf(plots, { "business-parks/zuid-hengelo": 10, "business-parks/noord-zwolle": 2 })
      .sums[0];
    expect(both).toMatchObject({ waterBoundHectares: 12, completeness: 0.5, placesWithTotal: 2 });
  });
});

describe("what cannot be counted", () => {
  it("is named: a place that is not there, a plot or a total listed twice, an example", () => {
    const twice = outcomeOf([
      ...HENGELO,
      plot("a", 9, "vacant", null),
      plot("z", 1, "other", null, "nergens"),
    ]);
    expect(twice.warnings).toEqual([
      { code: "place-not-found", subject: "business-parks/nergens" },
      { code: "duplicate-plot", subject: "a" },
    ]);
    expect(twice.places[0]?.hectares).toEqual({ "water-bound": 0, other: 1.5, vacant: 0.5, unknown: 2 });
    const example = usesOfPlots(world, { ...inventory(HENGELO), example: true, title: "X" }, SCOPES);
    expect(example.warnings).toEqual([{ code: "example-left-out", subject: "X" }]);
    expect(example.places.every(({ plotCount }) => plotCount === 0)).toBe(true);
    expect(example.sums.every(({ plotCount }) => plotCount === 0)).toBe(true);
    expect(example.underused).toEqual([]);
  });

  it("shows an example apart, by the places that it names", () => {
    const { example } = usesOfPlots(world, { ...inventory(HENGELO), example: true, title: "X" }, SCOPES);
    expect(example).toMatchObject({
      title: "X",
      places: [{ place: "business-parks/zuid-hengelo", plotCount: 4, freeable: { lower: 2, upper: null } }],
    });
    expect(outcomeOf(HENGELO).example).toBeNull();
  });

  it("is a layer that did not load", () => {
    expect(usesOfPlots(new Map(), NO_PLOTS, SCOPES).places).toEqual([]);
  });
});

describe("whatever an inventory holds", () => {
  const hectares = fc.integer({ min: 1, max: 1_000_000 }).map((units) => units / 10_000);
  const drawn = fc
    .array(
      fc.record({
        areaHectares: hectares,
        use: fc.constantFrom(...PLOT_USES),
        place: fc.constantFrom("business-parks/zuid-hengelo", "business-parks/noord-zwolle", "ports/hengelo"),
      }),
      { maxLength: 12 },
    )
    .map((parts) =>
      parts.map((part, index): Plot => ({ ...plot(`p${index}`, 1, "unknown", null), ...part })),
    );
  const total = fc.option(fc.integer({ min: 0, max: 500 }), { nil: null });

  it("bounds are in order, between 0 and 1, and unknown is never counted as not used", () => {
    fc.assert(
      fc.property(drawn, total, (plots, stated) => {
        const totals = stated === null ? {} : { "business-parks/zuid-hengelo": stated };
        const { places, sums } = outcomeOf(plots, totals);
        for (const { notUsedAsSuch: range, hectares: by, waterBoundHectares } of [...places, ...sums]) {
          if (range) expectInOrder(range);
          const whole = waterBoundHectares ?? PLOT_USES.reduce((sum, use) => sum + by[use], 0);
          if (range) expect(range.lower).toBeCloseTo((by.other + by.vacant) / whole, 10);
        }
      }),
      { seed: 280, numRuns: 400 },
    );
  });

  it("one more unknown plot never raises the lower bound, nor lowers the upper", () => {
    fc.assert(
      fc.property(drawn, hectares, (plots, area) => {
        const before = outcomeOf(plots).places[0]?.notUsedAsSuch;
        const after = outcomeOf([...plots, plot("more", area, "unknown", null)]).places[0]?.notUsedAsSuch;
        if (!before || !after) return;
        expect(after.lower).toBeLessThanOrEqual(before.lower + 1e-12);
        expect(after.upper).toBeGreaterThanOrEqual(before.upper - 1e-12);
      }),
      { seed: 35, numRuns: 400 },
    );
  });

  it("one more unknown plot leaves what is surely free, and never lowers what may be", () => {
    fc.assert(
      fc.property(drawn, total, hectares, (plots, stated, area) => {
        const totals = stated === null ? {} : { "business-parks/zuid-hengelo": stated };
        const before = outcomeOf(plots, totals).places[0]?.freeable;
        const after = outcomeOf([...plots, plot("more", area, "unknown", null)], totals).places[0]?.freeable;
        if (!before || !after) return;
        expect(after.lower).toBe(before.lower);
        if (before.upper === null || after.upper === null) expect(after.upper).toBe(before.upper);
        else expect(after.upper).toBeGreaterThanOrEqual(before.upper - 1e-9);
      }),
      { seed: 92, numRuns: 400 },
    );
  });

  it("the order of the plots does not matter", () => {
    fc.assert(
      fc.property(drawn, fc.infiniteStream(fc.nat()), (plots, keys) => {
        const shuffled = plots
          .map((each) => [keys.next().value, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each);
        expect(outcomeOf(shuffled)).toEqual(outcomeOf(plots));
      }),
      { seed: 30, numRuns: 200 },
    );
  });
});

const { scopes: figureScopes } = v.parse(FigureIndex, JSON.parse(await readText("figures.json")));
const asked = ["overijssel", "port-of-twente"].map((id) => ({
  id,
  members: figureScopes.find((scope) => scope.id === id)?.members ?? [],
}));
const today = usesOfPlots(await committedLayers(), NO_PLOTS, asked);

describe("the data of today", () => {
  const { places, sums, warnings } = today;

  it("name every park and port, and of none how its plots are used", () => {
    expect(warnings).toEqual([]);
    expect(places.filter((place) => place.layer === "business-parks").length).toBeGreaterThan(400);
    expect(places.filter((place) => place.layer === "ports").length).toBeGreaterThan(30);
    expect(places.filter((place) => place.waterBoundHectares !== null || place.plotCount > 0)).toEqual([]);
  });

  it("never say that a park is not on the water: no source does", () => {
    expect(new Set(places.map(({ onWater }) => onWater))).toEqual(new Set([true, null]));
  });

  it("find the parks of both scopes by the municipalities of the figures", () => {
    expect(asked.map(({ members }) => members.length)).toEqual([25, 5]);
    const parks = sums.filter((sum) => sum.layer === "business-parks").map((sum) => sum.places);
    const inOverijssel = places
      .filter(({ scopes: of }) => of.includes("overijssel"))
      .map((each) => each.municipality);
    expect(new Set(inOverijssel).size).toBe(25);
    expect(parks.every((count) => count > 0)).toBe(true);
    expect(
      places.some((place) => place.municipality === "Lochem" && place.scopes.join() === "port-of-twente"),
    ).toBe(true);
  });
});

function readText(file: string): Promise<string> {
  return readFile(`public/data/${file}`, "utf8");
}

async function committedLayers(): Promise<ReadonlyMap<string, LayerData>> {
  const read = async (file: string) => success(await readText(file));
  const manifest = await loadManifest(read);
  const layers = manifest.ok ? manifest.value.layers : [];
  const loaded = await Promise.all(layers.map((about) => loadLayer(read, about)));
  return new Map(loaded.flatMap((each) => (each.ok ? [[each.value.about.id, each.value]] : [])));
}

function expectInOrder({ lower, upper }: ShareRange): void {
  expect(lower).toBeGreaterThanOrEqual(0);
  expect(lower).toBeLessThanOrEqual(upper);
  expect(upper).toBeLessThanOrEqual(1);
}

function plot(
  id: string,
  areaHectares: number,
  use: Plot["use"],
  observed: string | null,
  park = "zuid-hengelo",
  of = "business-parks",
): Plot {
  return { id, place: `${of}/${park}`, areaHectares, use, observed, source: "toets" };
}

function inventory(plots: readonly Plot[], totals: Readonly<Record<string, number>> = {}): PlotInventory {
  return {
    ...NO_PLOTS,
    plots: [...plots],
    totals: Object.entries(totals).map(([place, waterBoundHectares]) => ({
      place,
      waterBoundHectares,
      observed: null,
      source: "toets",
    })),
  };
}

function outcomeOf(plots: readonly Plot[], totals: Readonly<Record<string, number>> = {}) {
  return usesOfPlots(world, inventory(plots, totals), SCOPES);
}

function layer(id: string, features: readonly LayerFeature[]): [string, LayerData] {
  const about = {
    id,
    file: `${id}.geojson`,
    geometry: "point" as const,
    featureCount: features.length,
    bytes: 0,
    sha256: "",
    publisher: "X",
    licence: "CC0 1.0",
    sourceUrl: "",
    sourceDate: "2026",
    retrieved: "2026",
    toleranceMeters: null,
    note_nl: "",
    note_en: "",
  };
  const byId = new Map(features.map((feature) => [feature.properties.id, feature]));
  return [id, { about, collection: { type: "FeatureCollection", features: [...features] }, byId }];
}
