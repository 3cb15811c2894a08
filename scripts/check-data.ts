/** `npm run data:check`: holds what is committed in `public/data` against its promises; needs no sources. */
import { BUDGET, checkDataFolder } from "./checks/check-data-folder.ts";
import { checkDocumentFacts } from "./checks/check-document-facts.ts";
import { readCommittedLayer } from "./io/read-layer.ts";
import { RECIPES } from "./recipes/index.ts";

const FOLDER = "public/data";
const report = checkDataFolder(FOLDER, RECIPES);
const layers = RECIPES.flatMap(({ id }) => {
  const layer = readCommittedLayer(FOLDER, id);
  return layer ? [[id, layer] as const] : [];
});
const troubles = [...report.troubles, ...checkDocumentFacts(new Map(layers))];
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);

for (const trouble of troubles) console.error(trouble);
console.log(
  `${FOLDER}: ${report.layers} layers, ${report.features} features, ` +
    `${megabytes(report.bytes)} MB of ${megabytes(BUDGET.bytes)}, ` +
    `in gzip ${megabytes(report.gzipBytes)} MB of ${megabytes(BUDGET.gzipBytes)}; ` +
    `${troubles.length === 0 ? "all promises kept" : `${troubles.length} promises broken`}`,
);
if (troubles.length > 0) process.exitCode = 1;
