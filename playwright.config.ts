import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, chooseChromium } from "./scripts/chromium.ts";

export default defineConfig({
  testDir: "tests",
  testMatch: ["e2e/*.spec.ts", "visual/*.spec.ts"],
  outputDir: "test-results/browser",
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  // Every test has a page, and most a server, of its own.
  fullyParallel: true,
  workers: 2,
  // A map drawn without a graphics card, on two cores: slow, never flaky.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: { launchOptions: { executablePath: chooseChromium().path, args: [...CHROMIUM_FLAGS] } },
});
