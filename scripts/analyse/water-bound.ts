import { waterBound } from "../../src/analyses/water-bound/index.ts";
import { viewOf } from "../../src/analyses/water-bound/view.ts";
import { FIGURES_FILE, loadFigures } from "../../src/catalog/figure-book.ts";
import { readPlotReferences, scopesOfReferences } from "../../src/catalog/plot-references.ts";
import type { PageWording, WaterBoundExport } from "../../src/formats/format.ts";
import { type AnalysisCommand, tellFailedLayers, write } from "./command-line.ts";
import { Complaint } from "./complaint.ts";
import { loadWorld, readFolder } from "./load-world.ts";
import { createProgress } from "./progress.ts";
import { readPlots } from "./read-plots.ts";
import { readWaterBoundArguments, type WaterBoundCommandLine } from "./water-bound-arguments.ts";
import { waterBoundJson } from "./water-bound-json.ts";
import { waterBoundTable } from "./water-bound-table.ts";

/** `npm run analyse -- water-bound …`: the use of plots on the water, and which parks lie near it. */
export const waterBoundCommand: AnalysisCommand = {
  usage: ({ page }) => page("plots.cli.usage"),
  run: async (argv, wording) => {
    const command = readWaterBoundArguments(argv);
    if (command) await run(command, wording);
    else await write(`${waterBoundCommand.usage(wording)}\n`);
  },
};

async function run(
  { plots, question, data, json }: WaterBoundCommandLine,
  wording: PageWording,
): Promise<void> {
  const loaded = await loadWorld(data, waterBound.needs);
  const { world, manifest } = loaded;
  tellFailedLayers(loaded, wording);
  const figures = await loadFigures(readFolder(data));
  if (!figures.ok) throw new Complaint("cli.fileMissing", { file: FIGURES_FILE });
  const references = readPlotReferences(figures.value);
  const scopes = scopesOfReferences(references);
  if (question.scope !== null && !scopes.some(({ id }) => id === question.scope)) {
    throw new Complaint("options.badChoice", {
      option: "--scope",
      text: question.scope,
      known: scopes.map(({ id }) => id).join(", "),
    });
  }
  const inventory = await readPlots(plots, loaded, wording);
  const progress = createProgress(process.stderr);
  const { compute } = await waterBound.load();
  const outcome = await compute(world, { inventory, scopes, shipClass: question.shipClass }, progress.show);
  progress.end();
  const content: WaterBoundExport = {
    outcome,
    view: viewOf(outcome, question),
    inventory,
    question,
    references,
    sources: manifest.layers,
    wording,
  };
  await write(json ? waterBoundJson(content) : waterBoundTable(content));
}
