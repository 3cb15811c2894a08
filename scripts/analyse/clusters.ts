import { clusters } from "../../src/analyses/clusters/index.ts";
import type { ClustersExport, PageWording } from "../../src/formats/format.ts";
import { ALL, type ClustersCommandLine, readClustersArguments } from "./clusters-arguments.ts";
import { clustersJson } from "./clusters-json.ts";
import { clustersTable } from "./clusters-table.ts";
import { type AnalysisCommand, tellFailedLayers, write } from "./command-line.ts";
import { Complaint } from "./complaint.ts";
import { loadWorld } from "./load-world.ts";
import { createProgress } from "./progress.ts";

/** `npm run analyse -- clusters …`: where sites lie together and which are scattered. */
export const clustersCommand: AnalysisCommand = {
  usage: ({ page }) => page("clusters.cli.usage"),
  run: async (argv, wording) => {
    const command = readClustersArguments(argv);
    if (command) await run(command, wording);
    else await write(`${clustersCommand.usage(wording)}\n`);
  },
};

async function run({ parameters, data, json }: ClustersCommandLine, wording: PageWording): Promise<void> {
  const needs = [...clusters.needs, ...(clusters.alsoNeeds?.(parameters) ?? [])];
  const loaded = await loadWorld(data, needs);
  const { world, manifest } = loaded;
  const regions = manifest.regions.map(({ id }) => id);
  if (parameters.region !== null && !regions.includes(parameters.region)) {
    throw new Complaint("options.badChoice", {
      option: "--region",
      text: parameters.region,
      known: [...regions, ALL].join(", "),
    });
  }
  tellFailedLayers(loaded, wording);
  const progress = createProgress(process.stderr);
  const { compute } = await clusters.load();
  const outcome = await compute(world, parameters, progress.show, manifest.regions);
  progress.end();
  const content: ClustersExport = { outcome, sources: manifest.layers, regions: manifest.regions, wording };
  await write(json ? clustersJson(content) : clustersTable(content));
}
