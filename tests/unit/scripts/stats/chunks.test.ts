import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { firstLoad, readChunks } from "../../../../scripts/stats/chunks.ts";

let dist: string;

function write(file: string, content: string): void {
  writeFileSync(join(dist, file), content);
}

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "dist-"));
  for (const folder of ["assets", ".vite", "data"]) mkdirSync(join(dist, folder));
  write("index.html", '<script src="./assets/main.js"></script><link href="./assets/main.css">');
  write("embed.html", '<script src="./assets/embed.js"></script>');
  for (const name of ["main", "shared", "lazy", "embed"]) write(`assets/${name}.js`, `"${name.repeat(50)}"`);
  write("assets/main.css", "p{}");
  write("assets/shared.css", "q{}");
  write("assets/maplibre-gl-worker-1.js", "0");
  write("data/ports.geojson", "{}");
  write(
    ".vite/explorer.json",
    JSON.stringify({
      main: { file: "assets/main.js", imports: ["shared"], dynamicImports: ["lazy"] },
      shared: { file: "assets/shared.js", css: ["assets/shared.css"], imports: ["main"] },
      lazy: { file: "assets/lazy.js", imports: ["main"] },
    }),
  );
  write(".vite/embed.json", JSON.stringify({ embed: { file: "assets/embed.js" } }));
});

describe("firstLoad", () => {
  it("follows static imports, with their styles and the map's worker", () => {
    expect([...firstLoad(dist, "explorer")].sort()).toEqual([
      "assets/main.css",
      "assets/main.js",
      "assets/maplibre-gl-worker-1.js",
      "assets/shared.css",
      "assets/shared.js",
      "index.html",
    ]);
  });

  it("refuses to count a page without a script", () => {
    write("embed.html", "<p>nothing</p>");
    expect(() => firstLoad(dist, "embed")).toThrow(/embed.html names no script/);
  });

  it("says to build first", () => {
    expect(() => firstLoad(join(dist, "assets"), "embed")).toThrow(/npm run build/);
  });
});

describe("readChunks", () => {
  it("counts every file but the data, and says whose first load it is", () => {
    const chunks = new Map(readChunks(dist).map((chunk) => [chunk.file, chunk]));
    expect(chunks.has("data/ports.geojson")).toBe(false);
    expect(chunks.get("assets/lazy.js")?.firstLoadOf).toEqual([]);
    expect(chunks.get("assets/maplibre-gl-worker-1.js")?.firstLoadOf).toEqual(["explorer", "embed"]);
    expect(chunks.get("assets/main.js")?.gzipBytes).toBeLessThan(chunks.get("assets/main.js")?.bytes ?? 0);
  });
});
