import { coverage } from "../../src/analyses/coverage/index.ts";
import type { CoverageExport, PageWording } from "../../src/formats/format.ts";
import { type AnalysisCommand, tellFailedLayers, write } from "./command-line.ts";
import { Complaint } from "./complaint.ts";
import { type CoverageCommandLine, readCoverageArguments } from "./coverage-arguments.ts";
import { coverageJson } from "./coverage-json.ts";
import { coverageTable } from "./coverage-table.ts";
import { loadWorld } from "./load-world.ts";
import { createProgress } from "./progress.ts";

/** `npm run analyse -- coverage …`: the gaps along roads. */
export const coverageCommand: AnalysisCommand = {
  usage: ({ page }) => page("coverage.cli.usage"),
  run: async (argv, wording) => {
    const command = readCoverageArguments(argv);
    if (command) await run(command, wording);
    else await write(`${coverageCommand.usage(wording)}\n`);
  },
};

async function run({ parameters, data, json }: CoverageCommandLine, wording: PageWording): Promise<void> {
  const needs = [...coverage.needs, ...(coverage.alsoNeeds?.(parameters) ?? [])];
  const loaded = await loadWorld(data, needs);
  const { world, manifest } = loaded;
  const regions = manifest.regions.map(({ id }) => id);
  if (parameters.extent !== null && !regions.includes(parameters.extent)) {
    throw new Complaint("options.badChoice", {
      option: "--region",
      text: parameters.extent,
      known: [...regions, "all"].join(", "),
    });
  }
  tellFailedLayers(loaded, wording);
  const progress = createProgress(process.stderr);
  const { compute } = await coverage.load();
  const outcome = await compute(world, parameters, progress.show, manifest.regions);
  progress.end();
  const content: CoverageExport = { outcome, sources: manifest.layers, regions: manifest.regions, wording };
  await write(json ? coverageJson(content) : coverageTable(content));
}
