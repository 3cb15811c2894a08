import { cpSync, rmSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { build, createBuilder } from "vite";
import { CHROMIUM_FLAGS, chooseChromium } from "../../scripts/chromium.ts";
import { serve } from "../../scripts/serve.ts";
import { sliderToPixels } from "./slider-to-pixels.ts";

/** How one page came up. */
interface Visit {
  readonly firstIdleMs: number;
  /** Of the page itself after a garbage collection; workers and the graphics card not counted. */
  readonly heapBytes: number;
}

const ROUNDS = 5;
const MAX_RATIO = 2;
const MAX_HEAP_BYTES = 40 * 1024 * 1024;
const VIEW = { zoom: 8.9, lat: 52.49, lon: 6.425 };
const SIZE = { width: 1440, height: 900 };

/*
 * Time to the first idle map and heap, against a bare MapLibre page with the same data and style (ABA); and from a
 * slider to the pixels of a surface.
 */
const FOLDER = "test-results/bench";
rmSync(FOLDER, { recursive: true, force: true });
await (await createBuilder({ logLevel: "error" })).buildApp();
cpSync("dist", FOLDER, { recursive: true });
await build({
  configFile: false,
  logLevel: "error",
  root: "tests/bench/bare",
  base: "./",
  publicDir: false,
  worker: { format: "es" },
  build: {
    outDir: `../../../${FOLDER}/bare`,
    emptyOutDir: true,
    target: "es2023",
    chunkSizeWarningLimit: 2000,
  },
});
const served = await serve(FOLDER, { port: 0 });
const browser = await chromium.launch({ executablePath: chooseChromium().path, args: [...CHROMIUM_FLAGS] });
const bareUrl = `${served.address}bare/?zoom=${VIEW.zoom}&lat=${VIEW.lat}&lon=${VIEW.lon}`;
const ourUrl = `${served.address}#map=${VIEW.zoom}/${VIEW.lat}/${VIEW.lon}&v=1`;

const rounds: { before: Visit; ours: Visit; after: Visit }[] = [];
await visit(browser, bareUrl);
await visit(browser, ourUrl);
for (let round = 0; round < ROUNDS; round++) {
  rounds.push({
    before: await visit(browser, bareUrl),
    ours: await visit(browser, ourUrl),
    after: await visit(browser, bareUrl),
  });
}
const slider = await sliderToPixels(browser, ourUrl);
await browser.close();
await served.close();

const before = median(rounds.map((round) => round.before.firstIdleMs));
const after = median(rounds.map((round) => round.after.firstIdleMs));
const bareMs = (before + after) / 2;
const oursMs = median(rounds.map((round) => round.ours.firstIdleMs));
const result = {
  firstIdle: {
    medianMs: round1(oursMs),
    rivalMedianMs: round1(bareMs),
    ratio: Math.round((oursMs / bareMs) * 100) / 100,
    maxRatio: MAX_RATIO,
    baselineDriftPercent: round1((Math.abs(after - before) / bareMs) * 100),
    rounds: ROUNDS,
  },
  heap: {
    bytes: median(rounds.map((round) => round.ours.heapBytes)),
    rivalBytes: median(rounds.map((round) => round.before.heapBytes)),
    maxBytes: MAX_HEAP_BYTES,
  },
  slider,
};
if (process.argv.includes("--json")) console.log(JSON.stringify(result, null, 2));
else print();

/** A fresh visitor: nothing cached, one page, until the map has drawn everything. */
async function visit(visitor: Browser, url: string): Promise<Visit> {
  const context = await visitor.newContext({ viewport: SIZE, locale: "nl-NL", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement.dataset.map !== "idle") return;
      performance.mark("first-idle");
      observer.disconnect();
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-map"] });
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName("first-idle").length > 0);
  const firstIdleMs = await page.evaluate(
    () => performance.getEntriesByName("first-idle")[0]?.startTime ?? 0,
  );
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  await context.close();
  return { firstIdleMs, heapBytes: metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0 };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}

function print(): void {
  const { firstIdle, heap } = result;
  const mib = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
  console.log(
    `First idle map: ${firstIdle.medianMs} ms, bare MapLibre ${firstIdle.rivalMedianMs} ms: ` +
      `${firstIdle.ratio} times (at most ${MAX_RATIO}); baselines ${firstIdle.baselineDriftPercent} % apart, ` +
      `median of ${ROUNDS}`,
  );
  console.log(
    `Heap after a garbage collection: ${mib(heap.bytes)}, bare MapLibre ${mib(heap.rivalBytes)} (at most ${mib(MAX_HEAP_BYTES)})`,
  );
  for (const { cellMeters, cells, moves, toCard, toPixels } of result.slider) {
    const times = ({ medianMs, worstMs }: typeof toCard) => `median ${medianMs} ms, worst ${worstMs} ms`;
    console.log(
      `Slider over a surface of ${cellMeters} m (${cells} cells): to the graphics card ${times(toCard)}; ` +
        `to pixels ${times(toPixels)}; of ${moves}`,
    );
  }
}
