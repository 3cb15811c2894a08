import type { Site } from "../../src/analyses/proximity/types.ts";
import { describeRanking } from "../../src/analyses/suitability/describe.ts";
import { suitability } from "../../src/analyses/suitability/index.ts";
import type { CandidateChoice, SuitabilityParameters } from "../../src/analyses/suitability/question.ts";
import { scoreCandidates } from "../../src/analyses/suitability/score.ts";
import { suitabilitySureness } from "../../src/analyses/suitability-sureness/index.ts";
import type { PageWording, SkippedSite, SuitabilityExport } from "../../src/formats/format.ts";
import { type AnalysisCommand, tellFailedLayers, write } from "./command-line.ts";
import { loadWorld } from "./load-world.ts";
import { createProgress } from "./progress.ts";
import { readRanking } from "./read-ranking.ts";
import { readSites } from "./read-sites.ts";
import { readSuitabilityArguments, type SuitabilityCommandLine } from "./suitability-arguments.ts";
import { suitabilityJson } from "./suitability-json.ts";
import { suitabilityTable } from "./suitability-table.ts";

/** `npm run analyse -- suitability …`: ranks what a document says, or a file of sites by its criteria. */
export const suitabilityCommand: AnalysisCommand = {
  usage: ({ page }) => page("suitability.cli.usage"),
  run: async (argv, wording) => {
    const command = readSuitabilityArguments(argv);
    if (command) await run(command, wording);
    else await write(`${suitabilityCommand.usage(wording)}\n`);
  },
};

async function run(command: SuitabilityCommandLine, wording: PageWording): Promise<void> {
  const asked = await readRanking(command.document);
  const { candidates, skipped } = await candidatesOf(command.sites, asked.candidates);
  const parameters: SuitabilityParameters = { ...asked, candidates };
  const needs = [...suitability.needs, ...(suitability.alsoNeeds?.(parameters) ?? [])];
  const loaded = await loadWorld(command.data, needs);
  const { world, manifest } = loaded;
  tellFailedLayers(loaded, wording);

  const progress = createProgress(process.stderr);
  const { compute } = await suitability.load();
  const measured = await compute(world, parameters, progress.show, manifest.regions);
  const scores = scoreCandidates(measured, parameters);
  const sureness = command.withSureness
    ? await (await suitabilitySureness.load()).compute(world, { measured, parameters }, progress.show)
    : null;
  progress.end();

  const content: SuitabilityExport = {
    measured,
    parameters,
    obstacle: scores.obstacle,
    candidates: describeRanking(measured, scores, parameters),
    sources: manifest.layers,
    regions: manifest.regions,
    wording,
  };
  if (command.json) for (const part of suitabilityJson(content, sureness, skipped)) await write(part);
  else await write(suitabilityTable(content, sureness));
  if (skipped.length > 0) console.error(wording.translate("cli.skippedRows", { count: skipped.length }));
}

/** The sites of a file in its order; an id that was there before is no other site. */
async function candidatesOf(
  file: string | null,
  candidates: CandidateChoice,
): Promise<{ candidates: CandidateChoice; skipped: readonly SkippedSite[] }> {
  if (file === null) return { candidates, skipped: [] };
  const sites = new Map<string, Site>();
  const skipped: SkippedSite[] = [];
  let number = 0;
  for await (const { read } of readSites(file)) {
    number += 1;
    if ("reason" in read) skipped.push(read);
    else if (sites.has(read.id)) skipped.push({ number, reason: "duplicate" });
    else sites.set(read.id, read);
  }
  return { candidates: { type: "sites", sites: [...sites.values()] }, skipped };
}
