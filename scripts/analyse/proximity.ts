import { defineProximity } from "../../src/analyses/proximity/index.ts";
import type { ProximityOutcome, Site } from "../../src/analyses/proximity/types.ts";
import type { PageWording } from "../../src/formats/format.ts";
import { LAYERS } from "../../src/layers/index.ts";
import { type AnalysisCommand, tellFailedLayers, write } from "./command-line.ts";
import { Complaint } from "./complaint.ts";
import { loadWorld } from "./load-world.ts";
import type { OutcomeWriter } from "./outcome-writer.ts";
import { createProgress } from "./progress.ts";
import { type Command, readArguments } from "./proximity-arguments.ts";
import { tableWriter } from "./proximity-table.ts";
import { batchJson, singleJson } from "./proximity-writers.ts";
import { readSites } from "./read-sites.ts";

const measured = LAYERS.filter(({ proximity }) => proximity !== null);

/** `npm run analyse -- proximity …`: what lies near a place, or near each of a file of them. */
export const proximityCommand: AnalysisCommand = {
  usage: ({ translate }) => translate("cli.usage"),
  run: async (argv, wording) => {
    const command = readArguments(
      argv,
      measured.map(({ id }) => id),
    );
    if (command) await run(command, wording);
    else await write(`${proximityCommand.usage(wording)}\n`);
  },
};

async function run(command: Command, wording: PageWording): Promise<void> {
  const layers = measured.filter(({ id }) => command.layers?.includes(id) ?? true);
  const analysis = defineProximity(layers);
  const siteLayers =
    "site" in command.from ? (analysis.alsoNeeds?.(parameters([command.from.site])) ?? []) : [];
  // A table may name a feature of any layer.
  const needs = "file" in command.from ? LAYERS.map(({ id }) => id) : [...analysis.needs, ...siteLayers];
  const loaded = await loadWorld(command.data, needs);
  const { manifest, world } = loaded;
  tellFailedLayers(loaded, wording);
  const { compute } = await analysis.load();
  const measure = (sites: readonly Site[]): Promise<ProximityOutcome> =>
    Promise.resolve(compute(world, parameters(sites), () => {}));
  const ids = layers.map(({ id }) => id);

  if ("site" in command.from) {
    const outcome = await measure([command.from.site]);
    refuseMissingSite(outcome);
    const table = tableWriter(manifest.layers, wording);
    await write(
      command.json ? singleJson(outcome, ids, manifest.layers) : table.outcome(outcome) + table.end(outcome),
    );
    return;
  }
  const writer = command.json ? batchJson(ids, manifest.layers) : tableWriter(manifest.layers, wording);
  await runBatch(command.from.file, writer, measure, wording);

  function parameters(sites: readonly Site[]) {
    return { sites, count: command.count, radiiMeters: command.radiiMeters };
  }
}

async function runBatch(
  file: string,
  writer: OutcomeWriter,
  measure: (sites: readonly Site[]) => Promise<ProximityOutcome>,
  { translate }: PageWording,
): Promise<void> {
  const progress = createProgress(process.stderr);
  let skipped = 0;
  for await (const { read, fraction } of readSites(file)) {
    if ("reason" in read) {
      skipped += 1;
      await write(writer.skipped(read));
    } else await write(writer.outcome(await measure([read])));
    progress.show(fraction);
  }
  await write(writer.end(await measure([])));
  progress.end();
  if (skipped > 0) console.error(translate("cli.skippedRows", { count: skipped }));
}

/** A single site that is not there is a mistake in the command, not an outcome without results. */
function refuseMissingSite({ warnings }: ProximityOutcome): void {
  for (const { code, subject } of warnings) {
    if (code === "site-not-found") throw new Complaint("cli.unknownFeature", { feature: subject });
    if (code === "site-without-location") {
      throw new Complaint("proximity.warnings.site-without-location", { subject });
    }
  }
}
