/** `npm run data:check`: holds what is committed in `public/data` against its promises; needs no sources. */
import { BUDGET, checkDataFolder } from "./checks/check-data-folder.ts";
import { RECIPES } from "./recipes/index.ts";

const report = checkDataFolder("public/data", RECIPES);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);

for (const trouble of report.troubles) console.error(trouble);
console.log(
  `public/data: ${report.layers} layers, ${report.features} features, ` +
    `${megabytes(report.bytes)} MB of ${megabytes(BUDGET.bytes)}, ` +
    `in gzip ${megabytes(report.gzipBytes)} MB of ${megabytes(BUDGET.gzipBytes)}; ` +
    `${report.troubles.length === 0 ? "all promises kept" : `${report.troubles.length} promises broken`}`,
);
if (report.troubles.length > 0) process.exitCode = 1;
