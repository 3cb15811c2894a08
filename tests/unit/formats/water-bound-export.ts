import { readFileSync } from "node:fs";
import * as v from "valibot";
import { createCompute } from "../../../src/analyses/water-bound/compute.ts";
import { defaultWaterBound } from "../../../src/analyses/water-bound/question.ts";
import { viewOf } from "../../../src/analyses/water-bound/view.ts";
import { FigureIndex } from "../../../src/catalog/figure.ts";
import { openFigureBook } from "../../../src/catalog/figure-book.ts";
import { NO_PLOTS, type Plot, type PlotInventory } from "../../../src/catalog/plot-inventory.ts";
import { readPlotReferences, scopesOfReferences } from "../../../src/catalog/plot-references.ts";
import type { WaterBoundExport } from "../../../src/formats/format.ts";
import { anEmptyState, withLayer } from "../map/world.ts";
import { featureOf } from "../ui/feature-of.ts";
import { pageWordingOf } from "./suitability-export.ts";

const SQUARE = (west: number, south: number) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [west, south],
      [west + 0.01, south],
      [west + 0.01, south + 0.01],
      [west, south + 0.01],
      [west, south],
    ],
  ],
});

const world = new Map(
  [
    layer("business-parks", [
      featureOf(
        "zuid-hengelo",
        { name_nl: "=Zuid", kind: "park", municipality: "Hengelo", onWater: true },
        SQUARE(6.78, 52.25),
      ),
      featureOf("punt-zwolle", {
        name_nl: "Punt",
        kind: "park",
        municipality: "Zwolle",
        precisionMeters: 300,
      }),
      featureOf("nergens", { name_nl: "Nergens", kind: "park", municipality: "Lochem" }, null),
    ]),
    layer("ports", [featureOf("hengelo", { name_nl: "Haven", kind: "harbour", municipality: "Hengelo" })]),
    layer("municipalities", [
      featureOf("gm0164", { name_nl: "Hengelo (O.)" }),
      featureOf("gm0193", { name_nl: "Zwolle" }),
    ]),
    layer("waterways", [
      featureOf(
        "kanaal",
        { name_nl: "Kanaal", name_en: "Canal", kind: "canal", cemtClass: "Va" },
        {
          type: "LineString",
          coordinates: [
            [6.7, 52.262],
            [6.9, 52.262],
          ],
        },
      ),
      featureOf(
        "vaart",
        { name_nl: "Vaart", kind: "canal", cemtClass: null },
        {
          type: "LineString",
          coordinates: [
            [6.09, 52.512],
            [6.1, 52.512],
          ],
        },
      ),
    ]),
  ].map((data) => [data.about.id, data] as const),
);

const references = readPlotReferences(
  openFigureBook(v.parse(FigureIndex, JSON.parse(readFileSync("public/data/figures.json", "utf8")))),
);

/** Everything an export must say: bounds, a plot that may fit, a name like a formula, a point, a park without a place. */
export const exportedPlots: PlotInventory = {
  ...NO_PLOTS,
  title: "Schouw",
  publisher: "Gemeente Hengelo",
  plots: [
    plot("a", 4, "water-bound"),
    {
      ...plot("b", 1.5, "other"),
      name: "=Kade 2",
      quayMeters: 120,
      environmentalCategory: "4.2",
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [6.78, 52.25],
            [6.781, 52.25],
            [6.781, 52.251],
            [6.78, 52.25],
          ],
        ],
      },
    },
    plot("c", 0.5, "vacant"),
    plot("d", 2, "unknown"),
    { ...plot("e", 3, "other"), place: "ports/hengelo" },
  ],
  totals: [
    {
      place: "business-parks/zuid-hengelo",
      waterBoundHectares: 10,
      observed: "2026",
      source: "Bestemmingsplan",
    },
  ],
};

/** An outcome computed on a small world, with everything an export says. */
export async function waterBoundExport(
  language: string,
  inventory: PlotInventory = exportedPlots,
): Promise<WaterBoundExport> {
  const question = { ...defaultWaterBound, leastQuayMeters: 100 };
  const scopes = scopesOfReferences(references);
  const outcome = await createCompute()(world, { inventory, scopes, shipClass: "any-class" }, () => {});
  return {
    outcome,
    view: viewOf(outcome, question),
    inventory,
    question,
    references,
    sources: [...world.values()].map(({ about }) => about),
    wording: await pageWordingOf(language),
  };
}

function plot(id: string, areaHectares: number, use: Plot["use"]): Plot {
  return {
    id,
    place: "business-parks/zuid-hengelo",
    areaHectares,
    use,
    observed: "2026-03",
    source: "Schouw",
  };
}

function layer(id: string, features: readonly ReturnType<typeof featureOf>[]) {
  const known = withLayer(anEmptyState(), id, {}).session.layerStates[id];
  if (known?.status !== "ready") throw new Error(id);
  return {
    ...known.data,
    collection: { type: "FeatureCollection" as const, features: [...features] },
    byId: new Map(features.map((feature) => [feature.properties.id, feature])),
  };
}
