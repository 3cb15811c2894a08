/**
 * `npm run data -- --from <folder>`: makes `public/data` from local copies of the sources
 * (`data/README.md` says which). What cannot be made stays as it is committed. The figures of `data/figures`
 * and what the founding documents name need no sources and are made each time.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { openSourceFolder } from "./io/read-source.ts";
import { buildDocuments } from "./recipes/build-documents.ts";
import { buildFigures } from "./recipes/build-figures.ts";
import { RECIPES } from "./recipes/index.ts";
import { runRecipes } from "./recipes/run-recipes.ts";

const TO = "public/data";
const { values } = parseArgs({ options: { from: { type: "string" }, only: { type: "string" } } });

if (values.from === undefined) {
  console.log(
    "Nothing was read: say where the source files are with `npm run data -- --from <folder>`. " +
      "The layers in public/data stay as they are committed.",
  );
} else if (!existsSync(values.from)) {
  console.log(
    `Nothing was read: the folder ${values.from} does not exist. ` +
      "The layers in public/data stay as they are committed.",
  );
} else {
  const failed = await runRecipes({
    recipes: RECIPES,
    read: openSourceFolder(values.from),
    to: TO,
    regions: "data/regions",
    print: console.log,
    only: values.only?.split(",") ?? null,
  });
  if (failed.length > 0) {
    console.error(`Not made: ${failed.join(", ")}. What was committed of these stays.`);
    process.exitCode = 1;
  }
}

buildDocuments(TO, console.log);
if (!buildFigures(TO, console.log)) process.exitCode = 1;
