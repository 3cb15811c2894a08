/**
 * `npm run data`: makes `public/data` from local copies of the sources (`--from <folder>`, `data/README.md` says
 * which) or from the official services (`--fetch`). What cannot be made stays as it is committed. The figures of
 * `data/figures`, the regions of `data/regions` and what the founding documents name need no sources and are made
 * each time.
 */
import { existsSync } from "node:fs";
import { keepTold } from "./io/keep-told.ts";
import { openSourceFolder } from "./io/read-source.ts";
import { writeManifest } from "./io/write-manifest.ts";
import { buildDocuments } from "./recipes/build-documents.ts";
import { buildFigures } from "./recipes/build-figures.ts";
import { RECIPES } from "./recipes/index.ts";
import { runRecipes } from "./recipes/run-recipes.ts";
import { atFullResolution } from "./refresh/at-full-resolution.ts";
import { diffFolders } from "./refresh/diff-folders.ts";
import { type DataOptions, readOptions } from "./refresh/read-options.ts";
import { runRefreshCommand } from "./refresh/refresh-command.ts";
import { REGIONS_FOLDER } from "./sources/regions.ts";

try {
  process.exitCode = await run(readOptions(process.argv.slice(2), process.env));
} catch (error) {
  console.error(`npm run data: ${error instanceof Error ? error.message : String(error)}.`);
  process.exitCode = 2;
}

async function run(options: DataOptions): Promise<number> {
  if (options.mode === "fetch" || options.mode === "cached") {
    const stop = new AbortController();
    for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => stop.abort());
    return await runRefreshCommand(options, { out: console.log, progress: process.stderr }, stop.signal);
  }
  const { from } = options;
  if (from === null || !existsSync(from)) {
    console.log(
      from === null
        ? "Nothing was read: say where the source files are with `npm run data -- --from <folder>`, or ask " +
            "the official services with `npm run data -- --fetch`. The layers in public/data stay as they are committed."
        : `Nothing was read: the folder ${from} does not exist. The layers in public/data stay as they are committed.`,
    );
    writeManifest(options.to, keepTold(RECIPES, options.to, new Set()), REGIONS_FOLDER);
    return buildWithoutSources(options.to);
  }
  if (options.diff) {
    for (const line of await diffFolders(options.to, (to) => build(options, from, to))) console.log(line);
    return 0;
  }
  const failed = await build(options, from, options.to);
  if (failed.length > 0) console.error(`Not made: ${failed.join(", ")}. What was committed of these stays.`);
  return Math.max(failed.length > 0 ? 1 : 0, buildWithoutSources(options.to));
}

function build(options: DataOptions, from: string, to: string): Promise<readonly string[]> {
  return runRecipes({
    recipes: options.full ? RECIPES.map(atFullResolution) : RECIPES,
    read: openSourceFolder(from),
    to,
    regions: REGIONS_FOLDER,
    print: console.log,
    only: options.layers,
  });
}

function buildWithoutSources(to: string): number {
  buildDocuments(to, console.log);
  return buildFigures(to, console.log) ? 0 : 1;
}
