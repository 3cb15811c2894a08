import { budgetLines, type Stats } from "./stats/budgets.ts";
import { readChunks } from "./stats/chunks.ts";
import { readDataLayers } from "./stats/data-layers.ts";
import { engineGzipBytes } from "./stats/engine.ts";

/** Counts what is in `dist` against the budgets; one line over budget fails. `--json` prints JSON alone. */
const stats = await countStats();
const lines = budgetLines(stats);
if (process.argv.includes("--json")) console.log(JSON.stringify(stats, null, 2));
else print();
process.exitCode = lines.some((line) => line.isOver) ? 1 : 0;

async function countStats(): Promise<Stats> {
  const chunks = readChunks("dist");
  const { layers, dataBytes, dataGzipBytes } = readDataLayers("dist/data");
  const code = chunks.filter((chunk) => chunk.kind === "code");
  const sum = (page: "explorer" | "embed") =>
    code
      .filter((chunk) => chunk.firstLoadOf.includes(page))
      .reduce((total, chunk) => total + chunk.gzipBytes, 0);
  const lazy = code.filter((chunk) => chunk.firstLoadOf.length === 0).map((chunk) => chunk.gzipBytes);
  return {
    totals: {
      firstLoadGzipBytes: sum("explorer"),
      embedBeforeClickGzipBytes: null,
      embedGzipBytes: sum("embed"),
      engineGzipBytes: await engineGzipBytes(),
      largestLazyGzipBytes: Math.max(0, ...lazy),
      dataGzipBytes,
      dataBytes,
    },
    budgets: {
      firstLoadGzipBytes: 600 * 1024,
      embedBeforeClickGzipBytes: 30 * 1024,
      embedGzipBytes: 520 * 1024,
      engineGzipBytes: 15 * 1024,
      largestLazyGzipBytes: 150 * 1024,
      dataGzipBytes: 2_000_000,
      dataBytes: 8_000_000,
    },
    chunks,
    layers,
  };
}

function print(): void {
  console.log("Files (first load: all HTML, JS and CSS and the map's worker; fonts and pictures beside it)");
  for (const { file, kind, bytes, gzipBytes, firstLoadOf } of stats.chunks) {
    console.log(
      `  ${kib(bytes)} ${kib(gzipBytes)} gzip  ${file}${kind === "code" ? "" : ` (${kind})`}  ${firstLoadOf.join(", ")}`,
    );
  }
  console.log("\nLayers");
  for (const { id, bytes, gzipBytes, featureCount, styleLayers } of stats.layers) {
    console.log(
      `  ${kib(bytes)} ${kib(gzipBytes)} gzip  ${id}: ${featureCount} features, ${styleLayers} style layers`,
    );
  }
  console.log(
    `  ${stats.layers.reduce((total, { styleLayers }) => total + styleLayers, 0)} style layers in all`,
  );
  console.log("\nBudgets");
  for (const { name, total, budget, isOver } of lines) {
    const verdict = isOver ? "OVER BUDGET" : total === null ? "not there yet" : "ok";
    console.log(
      `  ${(total === null ? "–" : kib(total)).padStart(12)} of ${kib(budget)}  ${name}: ${verdict}`,
    );
  }
}

function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).padStart(8)} KiB`;
}
