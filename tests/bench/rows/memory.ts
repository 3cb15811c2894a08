import { execFileSync } from "node:child_process";
import type { Contest, Row } from "../row.ts";

const BUDGET_BYTES = 250 * 2 ** 20;

/** What a worker holds at 100 m with twelve criteria, at its peak, against the budget. In a process of its own. */
export const memory: Contest = { id: "memory-100", run };

async function run(): Promise<Row> {
  const answer = execFileSync(
    process.execPath,
    ["--expose-gc", "--import", "tsx", "tests/bench/measure-memory.ts"],
    { encoding: "utf8" },
  );
  const { bytes, arrayBytes, criteria, cells } = JSON.parse(answer) as Record<string, number>;
  const mebibytes = (count = Number.NaN) => `${(count / 2 ** 20).toFixed(0)} MiB`;
  return {
    id: "memory-100",
    rival: `a budget of ${mebibytes(BUDGET_BYTES)}`,
    ratio: BUDGET_BYTES / (bytes ?? Number.NaN),
    maxErrorMeters: null,
    medianMs: null,
    rivalMedianMs: null,
    baselineDriftPercent: null,
    extrapolated: false,
    skipped: null,
    note: `${criteria} criteria, ${cells} cells: the process grew by ${mebibytes(bytes)} at its peak, from the geometries to the coloured cells; ${mebibytes(arrayBytes)} of typed arrays are left`,
  };
}
