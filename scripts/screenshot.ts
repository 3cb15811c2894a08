import { mkdirSync, statSync } from "node:fs";
import { chromium } from "@playwright/test";
import { createBuilder } from "vite";
import { CHROMIUM_FLAGS, chooseChromium } from "./chromium.ts";
import { serve } from "./serve.ts";

const PICTURE = "docs/screenshot.png";
const MAX_BYTES = 600_000;

/* Takes the picture of the README from the built app: the first view, on a screen of 1440 × 900. */
await (await createBuilder({ logLevel: "warn" })).buildApp();
const served = await serve("dist", { port: 0 });
const browser = await chromium.launch({ executablePath: chooseChromium().path, args: [...CHROMIUM_FLAGS] });
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  locale: "nl-NL",
  reducedMotion: "reduce",
});
await page.goto(served.address);
await page.locator("html[data-map=idle]").waitFor({ timeout: 60_000 });
mkdirSync("docs", { recursive: true });
await page.screenshot({ path: PICTURE, animations: "disabled" });
await browser.close();
await served.close();

const { size } = statSync(PICTURE);
console.log(`${PICTURE}: ${Math.round(size / 1000)} kB`);
if (size > MAX_BYTES) {
  console.error(`${PICTURE} is larger than ${MAX_BYTES / 1000} kB.`);
  process.exitCode = 1;
}
