import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { gzipSync } from "node:zlib";

export type Page = "explorer" | "embed";

/** One built file. */
export interface Chunk {
  readonly file: string;
  readonly kind: "code" | "font" | "picture";
  readonly bytes: number;
  readonly gzipBytes: number;
  /** The pages that load it before anyone does anything. */
  readonly firstLoadOf: readonly Page[];
}

const PAGES: Readonly<Record<Page, string>> = { explorer: "index.html", embed: "embed.html" };
const KINDS: Readonly<Record<string, Chunk["kind"]>> = {
  html: "code",
  js: "code",
  mjs: "code",
  css: "code",
  woff2: "font",
  svg: "picture",
  png: "picture",
};

/** Vite's manifest: what each module was built into, and what that imports; keys name modules. */
type ViteManifest = Readonly<Record<string, { file: string; imports?: string[]; css?: string[] }>>;

/** The built files of a folder, biggest first, data not among them. */
export function readChunks(folder: string): Chunk[] {
  const first = (["explorer", "embed"] as const).map((page) => [page, firstLoad(folder, page)] as const);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(sep).join("/"))
    .flatMap((file): Chunk[] => {
      const kind = KINDS[file.split(".").at(-1) ?? ""];
      if (!kind || file.startsWith("data/") || file.startsWith(".")) return [];
      const content = readFileSync(join(folder, file));
      const gzipBytes = kind === "font" ? content.byteLength : gzipSync(content, { level: 9 }).byteLength;
      const firstLoadOf = first.flatMap(([page, files]) => (files.has(file) ? [page] : []));
      return [{ file, kind, bytes: content.byteLength, gzipBytes, firstLoadOf }];
    })
    .sort((a, b) => b.gzipBytes - a.gzipBytes);
}

/**
 * The code a page needs before anything is done: the page, the scripts and styles it names with all their
 * static imports, and the map's worker. A test in the browser sees to it that no other code is asked for.
 */
export function firstLoad(folder: string, page: Page): Set<string> {
  const manifestFile = join(folder, ".vite", `${page}.json`);
  if (!existsSync(manifestFile))
    throw new Error(`${manifestFile} is not there: run \`npm run build\` first.`);
  const manifest: ViteManifest = JSON.parse(readFileSync(manifestFile, "utf8"));
  const html = readFileSync(join(folder, PAGES[page]), "utf8");
  const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    ([, file]) => file ?? "",
  );
  if (named.length === 0) throw new Error(`${PAGES[page]} names no script: it cannot be counted.`);

  const files = new Set([PAGES[page]]);
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const built = Object.values(manifest).find((each) => each.file === file);
    for (const css of built?.css ?? []) files.add(css);
    for (const module of built?.imports ?? []) visit(manifest[module]?.file ?? module);
  };
  for (const file of named) visit(file);
  for (const file of readdirSync(join(folder, "assets"))) {
    if (/^maplibre-gl-worker.*js$/.test(file)) files.add(`assets/${file}`);
  }
  return files;
}
