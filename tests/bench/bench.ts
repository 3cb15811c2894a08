import { cpus } from "node:os";
import { stopPostgis } from "./postgis.ts";
import type { Row } from "./row.ts";
import { CONTESTS } from "./rows/index.ts";

/**
 * `npm run bench`: what is fast, beside what it is compared with and how exact it is, all from one run on this
 * machine. `--json` prints JSON alone; further arguments are the ids to run, or how they begin. Times vary from machine to
 * machine: read the ratios.
 */
const json = process.argv.includes("--json");
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const contests = CONTESTS.filter(
  ({ id }) => wanted.length === 0 || wanted.some((name) => id.startsWith(name)),
);
const DRIFT_TO_MENTION_PERCENT = 15;

const rows: Row[] = [];
for (const contest of contests) {
  if (!json && rows.length === 0) console.log(`${cpus()[0]?.model ?? "?"}, Node ${process.version}\n`);
  const row = await contest.run();
  rows.push(row);
  if (!json) print(row);
}
stopPostgis();
if (json) console.log(JSON.stringify({ rows }, null, 2));

function print(row: Row): void {
  if (row.skipped !== null) {
    console.log(`${row.id}: skipped (${row.rival}): ${row.skipped}`);
    return;
  }
  const ratio = (row.ratio ?? 0).toLocaleString("en", { maximumSignificantDigits: 3 });
  const error = row.maxErrorMeters === null ? "–" : `${row.maxErrorMeters.toFixed(4)} m`;
  const drift =
    (row.baselineDriftPercent ?? 0) > DRIFT_TO_MENTION_PERCENT
      ? `; our own two times lie ${row.baselineDriftPercent?.toFixed(0)} % apart`
      : "";
  const times =
    row.medianMs === null
      ? ""
      : ` (${row.medianMs.toFixed(3)} ms against ${row.rivalMedianMs?.toFixed(1)} ms), largest error ${error}`;
  console.log(`${row.id}: ${ratio} × ${row.rival}${times}${drift}`);
  console.log(`  ${row.note}`);
}
