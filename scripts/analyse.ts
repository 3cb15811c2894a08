import { once } from "node:events";
import { defineProximity } from "../src/analyses/proximity/index.ts";
import type { ProximityOutcome, Site } from "../src/analyses/proximity/types.ts";
import type { Wording } from "../src/formats/format.ts";
import { formats, LANGUAGE_CODES, loadLanguage, translator } from "../src/languages/index.ts";
import { LAYERS } from "../src/layers/index.ts";
import { Complaint } from "./analyse/complaint.ts";
import { loadWorld } from "./analyse/load-world.ts";
import type { OutcomeWriter } from "./analyse/outcome-writer.ts";
import { createProgress } from "./analyse/progress.ts";
import { type Command, readArguments, readLanguage } from "./analyse/read-arguments.ts";
import { readSites } from "./analyse/read-sites.ts";
import { tableWriter } from "./analyse/table.ts";
import { batchJson, singleJson } from "./analyse/write-json.ts";

/**
 * `npm run analyse -- proximity …`: the same computation as in the browser. The outcome goes to stdout and
 * everything else to stderr. Exit code 2 for a command that is not understood, 1 when there is no data.
 */
const argv = process.argv.slice(2);
const measured = LAYERS.filter(({ proximity }) => proximity !== null);
const asked = readLanguage(argv);
const language = LANGUAGE_CODES.includes(asked) ? asked : "nl";
await loadLanguage(language);
const wording: Wording = { language, translate: translator(language), notation: formats(language) };

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader has seen enough, as with `| head`.
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  if (asked !== language) {
    throw new Complaint("cli.unknownLanguage", { language: asked, known: LANGUAGE_CODES.join(", ") });
  }
  const command = readArguments(
    argv,
    measured.map(({ id }) => id),
  );
  if (command) await run(command);
  else await write(`${wording.translate("cli.usage")}\n`);
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  console.error(wording.translate(error.key, error.facts));
  process.exitCode = error.key === "cli.noData" ? 1 : 2;
}

async function run(command: Command): Promise<void> {
  const layers = measured.filter(({ id }) => command.layers?.includes(id) ?? true);
  const analysis = defineProximity(layers);
  const siteLayers =
    "site" in command.from ? (analysis.alsoNeeds?.(parameters([command.from.site])) ?? []) : [];
  // A table may name a feature of any layer.
  const needs = "file" in command.from ? LAYERS.map(({ id }) => id) : [...analysis.needs, ...siteLayers];
  const { manifest, world, failed } = await loadWorld(command.data, needs);
  for (const { layer, file } of failed) {
    console.error(
      wording.translate("cli.layerFailed", { layer: wording.translate(`layers.${layer}.name`), file }),
    );
  }
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
  await runBatch(command.from.file, writer, measure);

  function parameters(sites: readonly Site[]) {
    return { sites, count: command.count, radiiMeters: command.radiiMeters };
  }
}

async function runBatch(
  file: string,
  writer: OutcomeWriter,
  measure: (sites: readonly Site[]) => Promise<ProximityOutcome>,
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
  if (skipped > 0) console.error(wording.translate("cli.skippedRows", { count: skipped }));
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

/** Writes to stdout at the pace of whoever reads it. */
async function write(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
}
