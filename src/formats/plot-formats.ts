import type { PlotInventory } from "../catalog/plot-inventory.ts";
import { writePlotCsv } from "./plot-csv.ts";
import { writePlotGeojson } from "./plot-geojson.ts";

/** A kind of file that an inventory is kept in, and read back from. */
export interface PlotFormat {
  readonly id: "json" | "geojson" | "csv";
  readonly mediaType: string;
  readonly write: (inventory: PlotInventory, language: string) => string;
}

/** The files of plots, the one that holds everything first; the words are `plots.own.formats.<id>`. */
export const PLOT_FORMATS: readonly PlotFormat[] = [
  {
    id: "json",
    mediaType: "application/json",
    write: (inventory) => `${JSON.stringify(inventory, null, 2)}\n`,
  },
  { id: "geojson", mediaType: "application/geo+json", write: writePlotGeojson },
  { id: "csv", mediaType: "text/csv", write: writePlotCsv },
];
