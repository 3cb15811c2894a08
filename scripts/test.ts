import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { chooseChromium } from "./chromium.ts";

/** One step of the proof: a command, and where it leaves its counts when it runs tests. */
interface Step {
  readonly name: string;
  readonly command: string;
  readonly report?: "test-results/unit.json" | "test-results/browser.json";
  /** Only in the whole run: needs a build or a browser. */
  readonly slow?: true;
  /** Skipped when this step failed before it. */
  readonly needs?: string;
}

/** Everything that CI runs, in order. `npm run check` stops before the slow steps. */
const STEPS: readonly Step[] = [
  { name: "format and lint", command: "biome ci --error-on-warnings ." },
  { name: "types", command: "tsc" },
  { name: "dead code", command: "knip" },
  { name: "unit and contracts", command: "vitest run", report: "test-results/unit.json" },
  { name: "data", command: "tsx scripts/check-data.ts" },
  { name: "build", command: "vite build --logLevel warn", slow: true },
  { name: "budgets", command: "tsx scripts/stats.ts", slow: true, needs: "build" },
  {
    name: "browser",
    command: "playwright test",
    report: "test-results/browser.json",
    slow: true,
    needs: "build",
  },
];

interface Outcome {
  readonly name: string;
  readonly verdict: "ok" | "failed" | "skipped";
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
}

const fast = process.argv.includes("--fast");
const steps = STEPS.filter((step) => !(fast && step.slow));
rmSync("test-results", { recursive: true, force: true });

const outcomes: Outcome[] = [];
for (const step of steps) outcomes.push(runStep(step));
report(outcomes);
process.exitCode = outcomes.some((outcome) => outcome.verdict !== "ok") ? 1 : 0;

function runStep(step: Step): Outcome {
  const unmet = outcomes.some((outcome) => outcome.name === step.needs && outcome.verdict !== "ok");
  if (unmet) return { name: step.name, verdict: "skipped", seconds: 0, passed: 0, failed: 0 };
  console.log(`\n— ${step.name}: ${step.command}`);
  const startedMs = performance.now();
  if (step.name === "browser") chooseChromium();
  const { status } = spawnSync("npx", ["--no-install", ...step.command.split(" ")], { stdio: "inherit" });
  const counts = step.report ? readCounts(step.report) : { passed: 0, failed: 0 };
  return {
    name: step.name,
    verdict: status === 0 ? "ok" : "failed",
    seconds: (performance.now() - startedMs) / 1000,
    passed: counts.passed,
    // A step that fails without a failing test still counts as one failure.
    failed: status === 0 ? counts.failed : Math.max(1, counts.failed),
  };
}

/** Reads vitest's or Playwright's JSON report; nothing counted when it was not written. */
function readCounts(file: string): { passed: number; failed: number } {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const content = JSON.parse(readFileSync(file, "utf8"));
  return content.stats
    ? { passed: content.stats.expected + content.stats.flaky, failed: content.stats.unexpected }
    : { passed: content.numPassedTests, failed: content.numFailedTests };
}

/** A table of the steps, and the line a machine looks for. */
function report(all: readonly Outcome[]): void {
  console.log("");
  for (const { name, verdict, seconds, passed } of all) {
    const tests = passed > 0 ? `${passed} tests` : "";
    console.log(
      `${name.padEnd(20)} ${verdict.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${tests}`.trimEnd(),
    );
  }
  const total = (pick: (outcome: Outcome) => number) => all.reduce((sum, outcome) => sum + pick(outcome), 0);
  console.log(`\n${total((o) => o.passed)} passed, ${total((o) => o.failed)} failed`);
}
