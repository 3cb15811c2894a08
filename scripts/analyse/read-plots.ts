import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { NO_PLOTS, type PlotInventory } from "../../src/catalog/plot-inventory.ts";
import { indexPlotPlaces, PLOT_PLACE_LAYERS } from "../../src/catalog/plot-places.ts";
import { checkPlotRows } from "../../src/formats/check-plot-rows.ts";
import type { PageWording } from "../../src/formats/format.ts";
import { readPlotBytes, readPlotText } from "../../src/formats/plot-file.ts";
import { Complaint } from "./complaint.ts";
import type { LoadedWorld } from "./load-world.ts";

/** More sentences than a terminal shows at once help nobody. */
const MOST_TOLD = 20;

/** The plots of a file, or none; every wrong row is named on stderr, and then nothing is counted. */
export async function readPlots(
  path: string | null,
  { world }: LoadedWorld,
  { page }: PageWording,
): Promise<PlotInventory> {
  if (path === null) return NO_PLOTS;
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) throw new Complaint("cli.fileMissing", { file: path });
  const file = basename(path);
  const text = await readPlotBytes(createReadStream(path), file);
  const read = text.ok ? readPlotText(text.value, file) : text;
  if (!read.ok) throw new Complaint(`problems.${read.problem.code}`, { what: file, ...read.problem.facts });
  const places = indexPlotPlaces(PLOT_PLACE_LAYERS.flatMap((id) => world.get(id) ?? []));
  const sheet = { ...read.value, title: read.value.title || file, publisher: read.value.publisher || file };
  const checked = checkPlotRows(sheet, places);
  if (checked.ok) return checked.inventory;
  for (const { row, code, facts } of checked.errors.slice(0, MOST_TOLD)) {
    console.error(page("plots.editor.rowError", { row, error: page(`plots.errors.${code}`, facts) }));
  }
  throw new Complaint("plots.cli.badRows", {
    count: new Set(checked.errors.map(({ row }) => row)).size,
    file,
  });
}
