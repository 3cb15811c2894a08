import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { serve } from "./serve.ts";

const DIST = "dist";
const SOURCES = ["src", "public", "index.html", "embed.html", "vite.config.ts", "package-lock.json"];

/** When the newest file under a path was written, in ms since 1970; 0 when there is none. */
function newestMs(path: string): number {
  if (!existsSync(path)) return 0;
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestMs(join(path, name))));
}

const builtMs = newestMs(join(DIST, "index.html"));
if (builtMs === 0 || Math.max(...SOURCES.map(newestMs)) > builtMs) {
  console.log("Building …");
  const build = spawnSync("npx", ["vite", "build", "--logLevel", "warn"], { stdio: "inherit" });
  if (build.status !== 0) process.exit(build.status ?? 1);
}

const { address } = await serve(DIST, { port: Number(process.env.PORT ?? 4173) });
console.log(`Knooppunt is at ${address} (stop with Ctrl+C)`);
