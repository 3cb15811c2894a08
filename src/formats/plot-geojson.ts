import type { Feature, Geometry } from "geojson";
import type { Plot, PlotInventory } from "../catalog/plot-inventory.ts";

type Total = PlotInventory["totals"][number];
type Fields = Readonly<Record<string, string | number | null | undefined>>;

/**
 * An inventory as GeoJSON: a feature per plot with its outline, and per total without one. Properties are named as in
 * the schema; what holds for all of it stands in the member `inventory`. `readPlotText` reads back the same inventory.
 */
export function writePlotGeojson({ title, publisher, example, plots, totals }: PlotInventory): string {
  const collection = {
    type: "FeatureCollection",
    inventory: { schemaVersion: 1, title, publisher, ...(example && { example }) },
    features: [...plots.map(plotFeature), ...totals.map(totalFeature)],
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function plotFeature({ geometry = null, ...plot }: Plot): Feature<Geometry | null, Fields> {
  return { type: "Feature", geometry, properties: { record: "plot", ...plot } };
}

function totalFeature({ waterBoundHectares, ...total }: Total): Feature<null, Fields> {
  const properties = { record: "total", ...total, areaHectares: waterBoundHectares };
  return { type: "Feature", geometry: null, properties };
}
