import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium as playwrightChromium } from "@playwright/test";

/** A Chromium that is there, and how it was found: a sentence part for the log. */
export interface Chromium {
  readonly path: string;
  readonly origin: string;
}

/**
 * Flags under which a headless Chromium draws WebGL2 without a graphics card (SwiftShader), starts as root
 * and in a container, and makes no requests of its own.
 */
export const CHROMIUM_FLAGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--force-color-profile=srgb",
  "--font-render-hinting=none",
];

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * The Chromium the tests, the benchmark and the screenshot use: the one `CHROMIUM_PATH` names, else one
 * that Playwright or the system has, else one that is installed now (Playwright's, or Debian's with apt).
 *
 * @throws Error with one sentence that says what was tried, when there is none.
 */
export function findChromium(): Chromium {
  return named() ?? playwrights() ?? systems() ?? installed() ?? none();
}

/** Like {@link findChromium}, and remembers the answer in `CHROMIUM_PATH` for the processes started after. */
export function chooseChromium(): Chromium {
  const found = findChromium();
  if (!process.env.CHROMIUM_PATH) console.error(`Chromium: ${found.path} (${found.origin})`);
  process.env.CHROMIUM_PATH = found.path;
  return found;
}

function named(): Chromium | null {
  const path = process.env.CHROMIUM_PATH;
  if (!path) return null;
  if (runs(path)) return { path, origin: "named by CHROMIUM_PATH" };
  throw new Error(`CHROMIUM_PATH names ${path}, which does not start; correct it or unset it.`);
}

function playwrights(): Chromium | null {
  const path = playwrightChromium.executablePath();
  return path && runs(path) ? { path, origin: "installed by Playwright" } : null;
}

function systems(): Chromium | null {
  for (const name of SYSTEM_NAMES) {
    const path = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout.trim();
    if (path && runs(path)) return { path, origin: "found on this system" };
  }
  return null;
}

function installed(): Chromium | null {
  console.error("No Chromium found: installing one for the tests (once).");
  if (run("npx playwright install --with-deps chromium") || run("npx playwright install chromium")) {
    const found = playwrights();
    if (found) return { ...found, origin: "installed by Playwright just now" };
  }
  const sudo = process.getuid?.() === 0 ? "" : "sudo -n ";
  if (run(`${sudo}apt-get update && ${sudo}apt-get install -y chromium`)) {
    const found = systems();
    if (found) return { ...found, origin: "installed with apt just now" };
  }
  return null;
}

/** A browser without its libraries is there and does not start. */
function runs(path: string): boolean {
  return existsSync(path) && spawnSync(path, ["--version"], { stdio: "ignore" }).status === 0;
}

/** Runs a command with a limit, its output on stderr so that `--json` keeps stdout to itself. */
function run(command: string): boolean {
  console.error(`> ${command}`);
  const fiveMinutesMs = 5 * 60_000;
  return spawnSync("sh", ["-c", command], { stdio: ["ignore", 2, 2], timeout: fiveMinutesMs }).status === 0;
}

function none(): never {
  throw new Error(
    "No Chromium: none is named by CHROMIUM_PATH, neither Playwright nor the system has one, and installing " +
      "one with Playwright and with apt both failed. Install Chromium yourself and set CHROMIUM_PATH to it.",
  );
}
