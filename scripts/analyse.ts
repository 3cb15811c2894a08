import type { PageWording } from "../src/formats/format.ts";
import { formats, LANGUAGE_CODES, loadLanguage, translator } from "../src/languages/index.ts";
import { loadPages } from "../src/languages/pages.ts";
import { clustersCommand } from "./analyse/clusters.ts";
import { type AnalysisCommand, write } from "./analyse/command-line.ts";
import { Complaint } from "./analyse/complaint.ts";
import { coverageCommand } from "./analyse/coverage.ts";
import { proximityCommand } from "./analyse/proximity.ts";
import { readLanguage } from "./analyse/read-options.ts";
import { suitabilityCommand } from "./analyse/suitability.ts";
import { waterBoundCommand } from "./analyse/water-bound.ts";

/** The analyses of the command line, by name. */
const COMMANDS: Readonly<Record<string, AnalysisCommand>> = {
  clusters: clustersCommand,
  coverage: coverageCommand,
  proximity: proximityCommand,
  suitability: suitabilityCommand,
  "water-bound": waterBoundCommand,
};

/**
 * `npm run analyse -- <analysis> …`: the same computation as in the browser. The outcome goes to stdout and
 * everything else to stderr. Exit code 2 for a command that is not understood, 1 when there is no data.
 */
const argv = process.argv.slice(2);
const asked = readLanguage(argv);
const language = LANGUAGE_CODES.includes(asked) ? asked : "nl";
await loadLanguage(language);
const wording: PageWording = {
  language,
  translate: translator(language),
  page: await loadPages(language),
  notation: formats(language),
};

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader has seen enough, as with `| head`.
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  if (asked !== language) {
    throw new Complaint("cli.unknownLanguage", { language: asked, known: LANGUAGE_CODES.join(", ") });
  }
  await run();
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  const say = /^(cli|problems)\./.test(error.key) ? wording.translate : wording.page;
  console.error(say(error.key, error.facts));
  process.exitCode = error.key === "cli.noData" ? 1 : 2;
}

async function run(): Promise<void> {
  const known = argv.find((argument) => Object.hasOwn(COMMANDS, argument));
  const command = known === undefined ? undefined : COMMANDS[known];
  if (command) return command.run(argv, wording);
  if (argv.includes("--help")) {
    await write(
      `${Object.values(COMMANDS)
        .map((each) => each.usage(wording))
        .join("\n\n")}\n`,
    );
    return;
  }
  const analysis = argv.find((argument) => !argument.startsWith("-")) ?? "–";
  throw new Complaint("cli.unknownAnalysis", { analysis, known: Object.keys(COMMANDS).join(", ") });
}
