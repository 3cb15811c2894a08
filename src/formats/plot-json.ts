import type { Geometry } from "geojson";
import * as v from "valibot";
import { NAMELESS, type PlotInventory, PlotOutline } from "../catalog/plot-inventory.ts";
import { problem } from "../core/problem.ts";
import { failure, type Result, success } from "../core/result.ts";
import { areaHectares } from "../engine/area.ts";
import { isPlotColumn, readHeading } from "./plot-headings.ts";
import { numberCell } from "./plot-numbers.ts";
import { type PlotColumn, type PlotRow, type PlotSheet, plotRow } from "./plot-row.ts";
import { hectaresOf, type ReadPlots } from "./plot-table.ts";

const text = v.optional(v.string(), "");

/** An inventory as far as its rows can be looked at one by one; each is judged later. */
const LooseInventory = v.looseObject({
  schemaVersion: v.literal(1),
  example: v.optional(v.boolean(), false),
  title: text,
  publisher: text,
  plots: v.array(v.record(v.string(), v.unknown())),
  totals: v.optional(v.array(v.record(v.string(), v.unknown())), []),
});

const LooseCollection = v.looseObject({
  type: v.literal("FeatureCollection"),
  inventory: v.optional(
    v.looseObject({ title: text, publisher: text, example: v.optional(v.boolean(), false) }),
    {},
  ),
  features: v.array(
    v.looseObject({
      properties: v.nullable(v.record(v.string(), v.unknown())),
      geometry: v.nullable(v.looseObject({ type: v.string() })),
    }),
  ),
});

/** What our own exports of an outcome begin with: its features are no plots to count again. */
const OutcomeFile = v.looseObject({ knooppunt: v.looseObject({ analysis: v.string() }) });

/** A sheet as a JSON file holds it, and the fields that were passed over. */
export type ReadSheet = Omit<PlotSheet, "rows"> & ReadPlots;

/** Plots from a file after our schema, or from GeoJSON with a feature per plot. */
export function readPlotJson(content: string, file: string): Result<ReadSheet> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    return failure(problem("invalid-json", { file }));
  }
  const inventory = v.safeParse(LooseInventory, parsed);
  if (inventory.success) return success(sheetOf(inventory.output));
  if (v.is(OutcomeFile, parsed)) return failure(problem("plot-file-is-outcome", { file }));
  const collection = v.safeParse(LooseCollection, parsed);
  if (!collection.success) return failure(problem("plot-file-not-understood", { file }));
  const ignored = new Set<string>();
  const rows = collection.output.features.map(({ properties, geometry }) =>
    featureRow(properties ?? {}, geometry as Geometry | null, ignored),
  );
  const { title, publisher, example } = collection.output.inventory;
  return success({ title, publisher, isExample: example, rows, ignored: [...ignored] });
}

/** The rows of an inventory that was read or kept before, to be changed. */
export function sheetOfInventory(inventory: PlotInventory, language: string): PlotSheet {
  const { title, publisher, example, plots, totals } = inventory;
  const toFillIn = (name: string) => (name === NAMELESS ? "" : name);
  return {
    title: toFillIn(title),
    publisher: toFillIn(publisher),
    isExample: example === true,
    rows: [
      ...plots.map((plot) => recordRow("plot", plot, language)),
      ...totals.map((total) => totalRow(total, language)),
    ],
  };
}

function sheetOf({
  title,
  publisher,
  example,
  plots,
  totals,
}: v.InferOutput<typeof LooseInventory>): ReadSheet {
  return {
    title,
    publisher,
    isExample: example,
    rows: [
      ...plots.map((plot) => recordRow("plot", plot, "nl")),
      ...totals.map((total) => totalRow(total, "nl")),
    ],
    ignored: [],
  };
}

function totalRow({ waterBoundHectares, ...total }: Readonly<Record<string, unknown>>, language: string) {
  return recordRow("total", { ...total, areaHectares: waterBoundHectares }, language);
}

function recordRow(
  record: "plot" | "total",
  { geometry, ...fields }: Readonly<Record<string, unknown>>,
  language: string,
): PlotRow {
  const cells: Partial<Record<PlotColumn, string>> = { record };
  const strange: string[] = [];
  for (const [key, value] of Object.entries(fields)) {
    const column = key as PlotColumn;
    if (isPlotColumn(column) && key !== "record") cells[column] = cellOf(value, language);
    else if (value !== undefined) strange.push(key);
  }
  return plotRow(cells, outlineOf(geometry as Geometry | null | undefined), strange);
}

/** A plot of a GIS program: properties by the names that people use, the area measured when it is not said. */
function featureRow(
  properties: Readonly<Record<string, unknown>>,
  geometry: Geometry | null,
  ignored: Set<string>,
): PlotRow {
  const cells: Partial<Record<PlotColumn, string>> = {};
  for (const [key, value] of Object.entries(properties)) {
    const heading = readHeading(key);
    if (heading === "areaSquareMeters") cells.areaHectares ??= hectaresOf(cellOf(value, "nl"));
    else if (isPlotColumn(heading)) cells[heading] ||= cellOf(value, "nl");
    else ignored.add(key);
  }
  const outline = outlineOf(geometry);
  if (!cells.areaHectares && outline && outline !== "invalid") {
    cells.areaHectares = numberCell(areaHectares(outline), "nl");
  }
  return plotRow(cells, outline);
}

function cellOf(value: unknown, language: string): string {
  if (typeof value === "number") return numberCell(value, language);
  return typeof value === "string" ? value : "";
}

/** An area in degrees with at most two numbers a corner; `invalid` for what is not. */
function outlineOf(geometry: Geometry | null | undefined): PlotRow["geometry"] {
  if (!geometry) return null;
  const parsed = v.safeParse(PlotOutline, flat(geometry));
  return parsed.success ? parsed.output : "invalid";
}

/** Without heights, which a plot has no use for. */
function flat(geometry: Geometry): unknown {
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return geometry;
  return { type: geometry.type, coordinates: withoutHeights(geometry.coordinates) };
}

function withoutHeights(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.every((part) => typeof part === "number") ? value.slice(0, 2) : value.map(withoutHeights);
}
