import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";

const ENTRY = "virtual:engine";

/** The size of our own spatial core alone: all of `src/engine`, minified, without the geodesic library. */
export async function engineGzipBytes(folder = "src/engine"): Promise<number | null> {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".ts")) : [];
  if (files.length === 0) return null;
  const exports = files.map((file) => `export * from ${JSON.stringify(resolve(folder, file))};`).join("\n");
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: "engine-entry",
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? exports : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: "es2023",
      rollupOptions: {
        input: { engine: ENTRY },
        preserveEntrySignatures: "strict",
        external: ["geographiclib-geodesic"],
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const code = outputs
    .flatMap((each) => ("output" in each ? each.output : []))
    .map((each) => ("code" in each ? each.code : ""));
  return gzipSync(code.join("\n"), { level: 9 }).byteLength;
}
